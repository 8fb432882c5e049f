package org.followthrough.importing;

/** How far an import has come. */
public enum ImportState {
    /** The file is kept with the answers given so far; nothing is written into a plan. */
    UNDER_WAY,
    /** It was written into a draft plan. */
    DONE
}
