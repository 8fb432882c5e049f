package org.followthrough.chasing.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.chasing.year.Known.News;
import org.followthrough.chasing.year.Known.Someone;
import org.followthrough.chasing.year.Known.Thing;

/**
 * Who must be told what on a day, written from the sentences of the defaults a board starts with, and from nothing of
 * the service. Each sentence it follows stands over the lines that follow it.
 */
final class Oracle {

    private static final String WEEKLY = "Every Monday while overdue";
    static final List<String> BY_URGENCY = List.of("Signed off", "A due date was agreed",
            "Another due date was agreed than the one asked for", "The later date asked for was not agreed",
            "Named as its lead", "Monthly request", "14 days before the due date", "3 days before the due date",
            "No update for 35 days", "First working day after the due date", WEEKLY,
            "The sub-committee asked for more evidence", "Sent back by the sub-committee", "10 working days overdue",
            "20 working days overdue", "40 working days overdue");

    private final Almanac almanac = new Almanac();
    private final Known known;
    private final Map<String, LocalDate> told = new HashMap<>();
    private final Map<String, LocalDate> lastAsked = new HashMap<>();

    Oracle(Known known) {
        this.known = known;
    }

    /** What is told on a working day on which the server is up between 8 and 18; it remembers that it was. */
    Set<Note> on(LocalDate today) {
        Set<Note> notes = new HashSet<>();
        for (Thing thing : known.things) {
            Map<Someone, List<String>> heard = new LinkedHashMap<>();
            Map<String, LocalDate> rungs = rungs(thing, today);
            boolean asked = false;
            for (Someone who : owners(thing, today)) {
                for (Map.Entry<String, LocalDate> rung : rungs.entrySet()) {
                    asked |= tell(thing, who, rung.getKey(), rung.getValue(), today, heard);
                }
            }
            if (mayGoUp(thing, today, asked)) {
                up(thing, today).forEach((because, day) -> above(thing, because, today)
                        .forEach(who -> tell(thing, who, because, day, today, heard)));
            }
            if (asked) {
                lastAsked.put(thing.reference, today);
            }
            heard.forEach((who, reasons) -> notes.add(new Note(today, who.name, thing.reference,
                    Collections.max(reasons, (one, other) -> BY_URGENCY.indexOf(one) - BY_URGENCY.indexOf(other)))));
        }
        return notes;
    }

    /** Whether it was said, and asks for something. Nothing is said twice. */
    private boolean tell(Thing thing, Someone who, String because, LocalDate day, LocalDate today,
                         Map<Someone, List<String>> heard) {
        String key = thing.reference + who.name + because;
        boolean isNews = isNews(because);
        if (told.containsKey(key) && !told.get(key).isBefore(day)) {
            return false;
        }
        // News are for the lead and who stands in for them; that one leads it now is for the lead alone.
        boolean owes = who == thing.lead || thing.lead != null && isCovering(thing.lead, who, today);
        if (isNews && (!owes || because.equals("Named as its lead") && who != thing.lead)) {
            return false;
        }
        // Who wishes one e-mail a week hears what comes on Monday; who wishes none, only of what is late.
        boolean before = because.endsWith("days before the due date");
        if (before && (who.onlyOverdue || who.mondaysOnly && !almanac.monday(today).equals(today))) {
            return false;
        }
        told.put(key, day);
        heard.computeIfAbsent(who, one -> new ArrayList<>()).add(because);
        return !isNews && BY_URGENCY.indexOf(because) < BY_URGENCY.indexOf("10 working days overdue");
    }

    private static boolean isNews(String because) {
        return BY_URGENCY.indexOf(because) <= BY_URGENCY.indexOf("Named as its lead");
    }

    /** The lead and their deputy; where neither can be written to the co-ordinator; then the next step up. */
    private List<Someone> owners(Thing thing, LocalDate today) {
        List<Someone> owners = new ArrayList<>();
        // What nobody leads, a report, the co-ordinators are asked for.
        if (thing.isReport()) {
            return upFrom(thing, 0);
        }
        add(owners, thing.lead);
        if (isCovering(thing.lead, thing.lead.deputy, today)) {
            add(owners, thing.lead.deputy);
        }
        return owners.isEmpty() ? upFrom(thing, 0) : owners;
    }

    private static boolean isCovering(Someone away, Someone deputy, LocalDate today) {
        return deputy != null && away.deputy == deputy && !deputy.left && !today.isAfter(away.coveredUntil);
    }

    private static void add(List<Someone> to, Someone who) {
        if (who != null && who.reachable && !to.contains(who)) {
            to.add(who);
        }
    }

    /** Who stands on a step, or on the first above it where somebody can be written to. */
    private List<Someone> upFrom(Thing thing, int step) {
        List<Someone> people = new ArrayList<>();
        if (step <= 0) {
            known.coordinators.stream().filter(one -> one.agency.equals(thing.agency))
                    .forEach(one -> add(people, one));
        }
        if (people.isEmpty() && step <= 1) {
            add(people, known.subcommitteeChair.reachable ? known.subcommitteeChair : known.deputyChair);
        }
        if (people.isEmpty() && step <= 2) {
            add(people, known.independentChair);
        }
        if (people.isEmpty()) {
            add(people, known.businessUnit);
        }
        return people;
    }

    private List<Someone> above(Thing thing, String because, LocalDate today) {
        int step = because.startsWith("10") ? 0 : because.startsWith("20") ? 1 : 2;
        List<Someone> owners = owners(thing, today);
        return upFrom(thing, step).stream()
                .filter(one -> !(owners.contains(one) && one.agency.equals(thing.agency))).toList();
    }

    /** Two days' grace after each reminder; where nobody in the agency can be reminded, none. */
    private boolean mayGoUp(Thing thing, LocalDate today, boolean askedToday) {
        boolean nobody = owners(thing, today).stream().noneMatch(one -> one.agency.equals(thing.agency));
        LocalDate asked = lastAsked.get(thing.reference);
        return nobody || !askedToday && asked != null && !almanac.count(asked, 2).isAfter(today);
    }

    /** In working days overdue without an update: 10 the co-ordinator, 20 the chair, 40 the independent chair. */
    private Map<String, LocalDate> up(Thing thing, LocalDate today) {
        Map<String, LocalDate> steps = new LinkedHashMap<>();
        if (thing.open && thing.due != null && thing.due.isBefore(today)) {
            LocalDate silent = thing.updated != null && thing.updated.isAfter(thing.due) ? thing.updated : thing.due;
            for (int days : new int[] {10, 20, 40}) {
                LocalDate day = silent.isBefore(LocalDate.of(2026, 6, 2)) ? silent : almanac.count(silent, days);
                if (!day.isAfter(today)) {
                    steps.put(days + " working days overdue", day);
                }
            }
        }
        return steps;
    }

    private Map<String, LocalDate> rungs(Thing thing, LocalDate today) {
        Map<String, LocalDate> rungs = new LinkedHashMap<>();
        thing.news.forEach((kind, day) -> {
            // A month later it is no news any more.
            if ((thing.open || kind == News.SIGNED_OFF) && !day.plusDays(30).isBefore(today)) {
                rungs.put(kind.because, almanac.from(day));
            }
        });
        if (thing.open) {
            if (thing.sentBack != null) {
                rungs.put(thing.sentBackBecause, almanac.from(thing.sentBack));
            }
            if (!thing.isReport()) {
                // No update for 35 days.
                rungs.put("No update for 35 days", almanac.from(thing.silentSince.plusDays(35)));
                request(thing, today, rungs);
            }
            dates(thing, today, rungs);
        }
        rungs.values().removeIf(day -> day.isAfter(today));
        return rungs;
    }

    /** Updates are due 10 working days before each meeting; the request goes out 10 working days before that. */
    private void request(Thing thing, LocalDate today, Map<String, LocalDate> rungs) {
        for (LocalDate meeting : known.meetings) {
            LocalDate due = almanac.count(meeting, -10);
            if (!meeting.isBefore(today) && !due.isBefore(today)) {
                LocalDate ask = almanac.count(due, -10);
                if (thing.updated == null || thing.updated.isBefore(ask)) {
                    rungs.put("Monthly request", ask);
                }
                return;
            }
        }
    }

    /** 14 and 3 days before the due date; the first working day after it; then every Monday. */
    private void dates(Thing thing, LocalDate today, Map<String, LocalDate> rungs) {
        if (thing.due == null) {
            return;
        }
        LocalDate after = almanac.from(thing.due.plusDays(1));
        LocalDate second = almanac.from(thing.due.minusDays(3));
        if (!today.isBefore(after)) {
            boolean weekly = almanac.monday(today).isAfter(after);
            rungs.put(weekly ? WEEKLY : "First working day after the due date",
                    weekly ? almanac.monday(today) : after);
        } else if (!today.isBefore(second)) {
            rungs.put("3 days before the due date", second);
        } else {
            rungs.put("14 days before the due date", almanac.from(thing.due.minusDays(14)));
        }
    }
}
