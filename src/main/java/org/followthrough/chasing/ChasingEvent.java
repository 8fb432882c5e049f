package org.followthrough.chasing;

/** What is kept of chasing beside the register. */
enum ChasingEvent {
    CHASING_TURNED_ON,
    CHASING_TURNED_OFF
}
