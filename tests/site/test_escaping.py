"""Escaping without wrapping: every value comes out as `escape` would have it."""

from hypothesis import example, given
from hypothesis import strategies as st
from markupsafe import Markup, escape

from generator.site.escaping import EscapingEnvironment, escaped

TEXTS = st.text(st.sampled_from("<>&\"'a é\ue000"), max_size=8)


class Own:
    """A value that knows its HTML."""

    def __html__(self) -> str:
        """Return it."""
        return "<b>"


@given(st.one_of(TEXTS, TEXTS.map(Markup), st.integers(), st.none(), st.lists(TEXTS)))
@example(Own())
def test_a_value_is_escaped_as_ever(value: object) -> None:
    """What is HTML already stays, all else is escaped."""
    assert escaped(value) == escape(value)


@given(TEXTS)
def test_templates_escape_wherever_they_put_out_a_value(text: str) -> None:
    """Also what a macro, a set block, a filter and an include hand on: it is escaped once and never twice."""
    source = (
        "{% macro m(x) %}{{ x }}{% endmacro %}{% set s %}{{ x }}{% endset %}{{ x }}|{{ m(x) }}|{{ m(m(x)) }}|{{ s }}"
        "|{{ [x, x] | join('<') }}|{{ x ~ '<' }}|{% filter upper %}{{ x }}{% endfilter %}"
    )
    once = escape(text)
    parts = (once, once, once, once, f"{once}&lt;{once}", f"{once}&lt;", once.upper())
    assert EscapingEnvironment(autoescape=True).from_string(source).render(x=text) == "|".join(parts)
