package org.followthrough.shared.web;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * Header, navigation and footer of one page, worked out once a request.
 *
 * @param account null when nobody is signed in
 * @param colour six digits; null for the usual one
 * @param logo null for none
 * @param searchPath the page that searches; null where there is no search
 */
record Frame(String boardName, String contact, FrameAccount account, String marking, String colour, FrameLogo logo,
             List<Item> items, List<Link> footer, String searchPath) implements Serializable {

    /** The name of the service, in the navigation and in every title. */
    static final String SERVICE = "Follow-through";

    /**
     * A navigation link as it is shown.
     *
     * @param current {@code page} on the page itself, {@code true} below it, null elsewhere
     */
    record Item(String path, String label, int waiting, String current) implements Serializable {
    }

    /** A link at the foot. */
    record Link(String path, String label) implements Serializable {
    }

    /** What the signed-in person sees on this path; without a person there is no navigation. */
    static Frame of(FrameFacts facts, List<NavigationEntry> entries, List<FooterLink> links, String currentPath) {
        List<NavigationEntry> shown = facts.account().isEmpty() ? List.of()
                : entries.stream().filter(entry -> entry.visible().getAsBoolean())
                        .sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
        NavigationEntry here = shown.stream().filter(entry -> entry.covers(currentPath))
                .max(Comparator.comparingInt(entry -> entry.path().length())).orElse(null);
        return new Frame(facts.boardName(), facts.contact(), facts.account().orElse(null), facts.marking(),
                facts.colour().orElse(null), facts.logo().orElse(null), shown.stream()
                .map(entry -> new Item(entry.path(), entry.label().get(), entry.waiting().getAsInt(),
                        entry != here ? null : entry.path().equals(currentPath) ? "page" : "true"))
                .toList(), links.stream().filter(link -> link.visible().getAsBoolean())
                        .sorted(Comparator.comparingInt(FooterLink::order))
                        .map(link -> new Link(link.path(), link.label())).toList(), null);
    }

    /** The same frame with a search in its header, where there is one for a person who is signed in. */
    Frame searching(SearchBox box) {
        boolean offered = box != null && signedIn() && box.visible().getAsBoolean();
        return new Frame(boardName, contact, account, marking, colour, logo, items, footer,
                offered ? box.path() : null);
    }

    /** What is left to show when the facts cannot be had, because the database is down. */
    static Frame bare() {
        return new Frame(SERVICE, "", null, "", null, null, List.of(), List.of(), null);
    }

    boolean signedIn() {
        return account != null;
    }
}
