"""``import certlens`` gives the names that the README promises, each with its documentation."""

import ast
import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import certlens

SOURCE = Path(certlens.__file__)


def test_all_is_sorted_and_complete():
    assert certlens.__all__ == sorted(certlens.__all__)
    assert dir(certlens) == certlens.__all__


def test_what_type_checkers_see_is_what_there_is():
    tree = ast.parse(SOURCE.read_text(encoding="utf-8"))
    (block,) = (node for node in tree.body if isinstance(node, ast.If))
    declared = {item.asname: node.module for node in block.body for item in node.names}
    assert sorted(declared) == certlens.__all__
    homes = {name: f"certlens.{home}" for name, home in certlens._HOMES.items()}
    assert declared == homes


@pytest.mark.parametrize("name", certlens.__all__)
def test_each_name_is_documented(name):
    value = getattr(certlens, name)
    assert inspect.getdoc(value), name
    assert value.__name__ == name


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'scam'"):
        _ = certlens.scam


def test_the_package_can_be_imported_from_with_a_star():
    program = "from certlens import *; print(scan.__module__, Failure.__module__)"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert result.stdout.split() == ["certlens.scanning", "certlens.batch"]


def test_every_public_result_is_frozen():
    for name in ("Report", "Claim", "Evidence", "Finding", "Failure", "Document", "Resume"):
        assert getattr(certlens, name).model_config["frozen"]
