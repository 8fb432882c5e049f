package org.followthrough.plan.web;

import java.io.Serializable;
import java.util.List;

/**
 * A piece of evidence as pages show it.
 *
 * @param name the file's name, or what is said of where evidence is held
 * @param path where the file is downloaded; null for a statement
 * @param about what it is, who gave it and when
 * @param earlier the pieces it replaced, newest first
 */
record EvidenceLine(String name, String path, String about, List<EvidenceLine> earlier) implements Serializable {
}
