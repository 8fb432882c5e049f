package org.followthrough.plan;

/** The answer to "has practice changed?", asked some months after sign-off. */
public enum Impact {
    YES,
    PARTLY,
    NO
}
