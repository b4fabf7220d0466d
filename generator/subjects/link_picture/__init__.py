"""The picture that an app shows beside a link to the site."""
