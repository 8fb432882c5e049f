package org.followthrough.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.followthrough.demo.Shape.Plan;
import org.followthrough.demo.Shape.Spec;

/** Gives each action of the shape its days. */
final class Timetable {

    private final Days days;
    private final Random random;
    private final int earlier;
    private final Map<String, Integer> turns = new HashMap<>();

    /**
     * @param earlier by how many days the plans of this set began before those of the first
     */
    Timetable(Days days, Random random, int earlier) {
        this.days = days;
        this.random = random;
        this.earlier = earlier;
    }

    List<Slot> slots(Shape shape) {
        List<Slot> slots = new ArrayList<>();
        for (Plan plan : shape.plans()) {
            int signedOff = 0;
            for (int place = 0; place < plan.actions().size(); place++) {
                Spec spec = plan.actions().get(place);
                boolean isSignedOff = spec.fate() == Fate.SIGNED_OFF;
                slots.add(slot(plan, spec, place, isSignedOff ? plan.meetings().get(signedOff++) : spec.at()));
            }
        }
        return withDueDates(slots);
    }

    private Slot slot(Plan plan, Spec spec, int place, int at) {
        Shape.Wave wave = plan.waveOf(place);
        boolean withPlan = wave.equals(plan.waves().get(0));
        LocalDate start = days.ago(wave.daysAgo() + earlier);
        int turn = turns.merge(spec.agency() + spec.fate(), 1, Integer::sum) - 1;
        LocalDate decided = null;
        LocalDate finished = null;
        switch (spec.fate()) {
            case SIGNED_OFF -> {
                decided = days.meeting(plan.committee(), at);
                finished = Days.weekday(decided.minusDays(5 + random.nextInt(34)));
            }
            case CLOSED -> decided = days.meeting(plan.committee(), at);
            case WAITING -> finished = days.ago(at);
            default -> { }
        }
        return new Slot(plan, spec, turn, start, withPlan, null, finished, decided, random.nextLong());
    }

    private List<Slot> withDueDates(List<Slot> slots) {
        List<Slot> done = slots.stream().filter(slot -> slot.finished() != null).toList();
        int[] dueAgo = Lateness.dueAgo(
                done.stream().map(slot -> new Lateness.Finished(days.since(slot.start()), days.since(slot.finished())))
                        .toList(),
                slots.stream().filter(slot -> slot.spec().fate() == Fate.OVERDUE).map(slot -> slot.spec().at())
                        .toList());
        List<Slot> complete = new ArrayList<>();
        int next = 0;
        for (Slot slot : slots) {
            LocalDate due = slot.finished() == null ? due(slot) : dueOfDone(slot, dueAgo[next++]);
            complete.add(new Slot(slot.plan(), slot.spec(), slot.turn(), slot.start(), slot.withPlan(), due,
                    slot.finished(), slot.decided(), slot.seed()));
        }
        return complete;
    }

    private LocalDate dueOfDone(Slot slot, int dueAgo) {
        int finished = -days.since(slot.finished());
        if (dueAgo > 0) {
            return days.passed(-dueAgo, -dueAgo - 9);
        }
        return days.due(finished + random.nextInt(40), finished, finished + 60, random);
    }

    private LocalDate due(Slot slot) {
        int at = slot.spec().at();
        return switch (slot.spec().fate()) {
            case OVERDUE -> days.passed(-at, at > 90 ? -200 : -((at - 1) / 30 + 1) * 30);
            case SOON -> days.due(at, 1, 30, random);
            case CLOSED -> days.due(30 + random.nextInt(40) - days.since(slot.decided()), -400, 60, random);
            case NODATE -> null;
            default -> days.due(at, 33, 400, random);
        };
    }
}
