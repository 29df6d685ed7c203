"""What becomes of a mistake while the talk goes on: challenged, taken back, given way to, said otherwise before, or never made.

``pushback`` keeps what is known of each; which words take back at all is in ``recant``, which mistake they name in ``by_name``. Here it is read from replies, and answered."""
