package org.followthrough.chasing;

import java.time.LocalDate;

/** A step and the working day it fell on. */
record Fallen(Step step, LocalDate on) {
}
