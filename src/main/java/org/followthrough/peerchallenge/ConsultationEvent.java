package org.followthrough.peerchallenge;

/** What is kept of consultations beside their versions; the subject is the year. */
enum ConsultationEvent {
    YEARLY_RETURN_MADE
}
