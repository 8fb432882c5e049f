package org.followthrough.shared.persistence;

/** Receives the key the database gives a new row. */
public class NewRow {

    private Long id;

    /** The key; only after the insert. */
    public long id() {
        return id;
    }

    /** Called by MyBatis. */
    public void setId(Long id) {
        this.id = id;
    }
}
