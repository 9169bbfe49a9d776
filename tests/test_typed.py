"""Type checkers of programs that use the packages read their annotations."""

import tomllib
from pathlib import Path

import pytest

import index


@pytest.mark.parametrize("package", ["assistant", "index"])
def test_package_says_that_it_is_typed_and_ships_the_mark(package):
    root = Path(index.__file__).parents[1]
    shipped = tomllib.loads((root / "pyproject.toml").read_text())["tool"]["setuptools"]
    assert (root / package / "py.typed").is_file()
    assert "py.typed" in shipped["package-data"][package]
