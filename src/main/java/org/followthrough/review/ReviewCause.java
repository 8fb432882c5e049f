package org.followthrough.review;

/** Why a new version of a review was recorded. */
enum ReviewCause {
    ADDED, IMPORTED, CHANGED, ISSUED
}
