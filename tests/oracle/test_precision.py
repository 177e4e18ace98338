"""Errors on real files are confirmed by the real systems, one by one."""

from __future__ import annotations

import pytest

from tests import precision


@pytest.mark.skipif(not precision.REAL.is_dir(), reason=f"there is no {precision.REAL}")
def test_nearly_every_error_on_a_real_file_is_true(capsys: pytest.CaptureFixture[str]) -> None:
    status = precision.main()
    assert status == 0, capsys.readouterr().out
