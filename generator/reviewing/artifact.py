"""The file in which one job hands a review to another; it is read as hostile data."""

from pathlib import Path

from pydantic import ValidationError

from generator.i18n.language import N_
from generator.i18n.user_error import UserError
from generator.reviewing.report import Review

NAME = "review.json"
SIZE_LIMIT = 2 * 1024 * 1024


class WrongReviewError(UserError):
    """The file is no review as we write it."""


def write_review(review: Review, path: Path) -> None:
    """Write a review for another job."""
    path.write_text(review.model_dump_json(), "utf-8")


def read_review(path: Path) -> Review:
    """Read a review that anybody can have written.

    Raises:
        WrongReviewError: it is no ordinary file, too large, or of another shape.
    """
    if path.is_symlink() or not path.is_file():
        raise WrongReviewError(N_("There is no file with a review."))
    with path.open("rb") as file:
        content = file.read(SIZE_LIMIT + 1)
    if len(content) > SIZE_LIMIT:
        raise WrongReviewError(N_("The review is larger than {limit} kB."), limit=SIZE_LIMIT // 1024)
    try:
        return Review.model_validate_json(content)
    except ValidationError as error:
        place = ".".join(map(str, error.errors(include_input=False)[0]["loc"]))[:200]
        raise WrongReviewError(
            N_("The review does not have the shape that we write, at '{place}'."), place=place
        ) from error
