package org.followthrough.shared.web;

/** Thrown when a value in the address of a page cannot be understood, such as {@code asAt=31-02-2026}. */
public class NotUnderstoodException extends RuntimeException {
}
