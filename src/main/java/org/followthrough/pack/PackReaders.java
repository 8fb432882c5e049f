package org.followthrough.pack;

import java.util.Set;

/**
 * Who gets a committee's packs: some by what they are, others by name.
 *
 * @param deputy the committee's deputy chair
 * @param independentChair whoever is independent chair of the board
 * @param named ids of others
 */
public record PackReaders(boolean chair, boolean deputy, boolean independentChair, Set<Long> named) {

    /** What every committee starts with. */
    public static final PackReaders USUAL = new PackReaders(true, false, false, Set.of());

    public PackReaders {
        named = Set.copyOf(named);
    }
}
