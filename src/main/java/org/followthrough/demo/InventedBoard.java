package org.followthrough.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.followthrough.plan.RecommendationState;
import org.followthrough.review.ReviewState;
import org.followthrough.shared.time.London;

/**
 * The invented board of one size, anchored to one day: always the same. It is made of parts of 126 actions, so that a
 * large one is written part by part; parts share sets of seven plans.
 */
final class InventedBoard {

    /** When on its first day a plan is issued. */
    static final LocalTime ISSUED_AT = LocalTime.of(10, 0);

    private static final long SEED = 20261120;
    private static final int MOST_SETS = 12;
    private static final double PARTS_IN_A_SET = 2.5;

    private final Days days;
    private final int actions;
    private final Shape shape = Shape.read();
    private final PlanTexts texts = PlanTexts.read();
    private final NoteTexts notes = new NoteTexts();
    private final Anytown town;

    /** A review to be: its name, the states it had, and who is named for it when it is restricted. */
    record PlannedReview(String name, SortedMap<Instant, ReviewState> past, Set<String> named) {
    }

    /** A recommendation of the review with this name, and how its actions went. */
    record PlannedRecommendation(String review, RecommendationState state, Instant madeAt, List<Course> actions) {
    }

    InventedBoard(Days days, int actions) {
        this.days = days;
        this.actions = actions;
        town = Anytown.read().withMoreLeads(sets());
    }

    Anytown town() {
        return town;
    }

    int parts() {
        return Math.max(1, (actions + full() - 1) / full());
    }

    List<PlannedReview> reviews(Cast cast) {
        List<PlannedReview> reviews = new ArrayList<>();
        for (int set = 0; set < sets(); set++) {
            for (Shape.Plan plan : shape.plans()) {
                reviews.add(review(plan, set, cast));
            }
        }
        return reviews;
    }

    /** The recommendations of one part, with their actions, in the order of the plans. */
    List<PlannedRecommendation> part(int part, Cast cast) {
        Random random = new Random(SEED + part);
        int set = part % sets();
        List<Slot> slots = new ArrayList<>(new Timetable(days, random, set * 5).slots(shape));
        keep(Math.min(full(), actions - part * full()), slots, random);
        Map<Shape.Plan, Map<PlanTexts.Theme, List<Course>>> plans = new LinkedHashMap<>();
        Map<PlanTexts.Template, Integer> used = new IdentityHashMap<>();
        for (Slot slot : slots) {
            PlanTexts.Template template = template(slot, used, random);
            used.merge(template, 1, Integer::sum);
            plans.computeIfAbsent(slot.plan(), plan -> new LinkedHashMap<>())
                    .computeIfAbsent(template.theme(), theme -> new ArrayList<>())
                    .add(new Course(slot, template, cast, set, days, notes));
        }
        List<PlannedRecommendation> all = new ArrayList<>();
        plans.forEach((plan, themes) -> all.addAll(recommendations(plan, part, themes, random)));
        return all;
    }

    private List<PlannedRecommendation> recommendations(Shape.Plan plan, int part,
                                                        Map<PlanTexts.Theme, List<Course>> themes, Random random) {
        List<PlannedRecommendation> list = new ArrayList<>();
        List<Map.Entry<PlanTexts.Theme, List<Course>>> inOrder = new ArrayList<>(themes.entrySet());
        Collections.shuffle(inOrder, random);
        inOrder.sort(Comparator.comparing(entry -> firstStart(entry.getValue())));
        int position = part / sets() * 40;
        String review = name(plan, part % sets());
        for (var entry : inOrder) {
            List<Course> courses = entry.getValue();
            courses.sort(Comparator.comparing(Course::start));
            List<String> wordings = new ArrayList<>(entry.getKey().recommendations());
            Collections.shuffle(wordings, random);
            int groups = Math.min(wordings.size(), (courses.size() + 2) / 3);
            int size = (courses.size() + groups - 1) / groups;
            for (int from = 0, group = 0; from < courses.size(); from += size, group++) {
                List<Course> own = courses.subList(from, Math.min(courses.size(), from + size));
                list.add(new PlannedRecommendation(review, Recommendations.state(plan, ++position, entry.getKey(),
                        Wordings.fill(wordings.get(group), random), random),
                        London.at(firstStart(own).minusDays(15), LocalTime.NOON), List.copyOf(own)));
            }
        }
        if (plan == shape.plans().get(0) && part == 0) {
            list.add(new PlannedRecommendation(review, Recommendations.notAccepted(++position),
                    list.get(0).madeAt(), List.of()));
        }
        return list;
    }

    private static LocalDate firstStart(List<Course> courses) {
        return courses.stream().map(Course::start).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The text the slot asks for, or one that was said least often so far. */
    private PlanTexts.Template template(Slot slot, Map<PlanTexts.Template, Integer> used, Random random) {
        List<PlanTexts.Template> ofAgency = texts.ledBy(slot.spec().agency());
        if (slot.spec().text() != null) {
            return ofAgency.stream().filter(template -> template.text().contains(slot.spec().text())).findFirst()
                    .orElseThrow();
        }
        int least = ofAgency.stream().mapToInt(template -> used.getOrDefault(template, 0)).min().orElseThrow();
        return Wordings.oneOf(ofAgency.stream().filter(template -> used.getOrDefault(template, 0) == least).toList(),
                random);
    }

    private static void keep(int wanted, List<Slot> slots, Random random) {
        while (slots.size() > wanted) {
            slots.remove(random.nextInt(slots.size()));
        }
    }

    private PlannedReview review(Shape.Plan plan, int set, Cast cast) {
        LocalDate planFrom = days.ago(plan.waves().get(0).daysAgo() + set * 5);
        Long agency = cast.agencies().get(String.join("", plan.marks()));
        ReviewState draft = new ReviewState(name(plan, set), plan.kind(), cast.committees().get(plan.committee()),
                agency, plan.isRestricted(), false, planFrom, null, Recommendations.summary(plan));
        SortedMap<Instant, ReviewState> past = new TreeMap<>();
        past.put(London.at(Days.weekday(planFrom.minusDays(21)), LocalTime.of(9, 15)), draft);
        if (!plan.isDraft()) {
            past.put(London.at(planFrom, ISSUED_AT), draft.asIssued());
        }
        if (plan.waves().get(0).daysAgo() > 200) {
            LocalDate published = Days.weekday(planFrom.plusDays(28));
            past.put(London.at(published, LocalTime.NOON), new ReviewState(draft.name(), draft.kind(),
                    draft.committeeId(), agency, false, true, planFrom, published, draft.summary()));
        }
        return new PlannedReview(draft.name(), past, plan.isRestricted() ? named(plan, set) : Set.of());
    }

    private Set<String> named(Shape.Plan plan, int set) {
        Anytown.Committee committee = town.committee(plan.committee());
        Set<String> named = new TreeSet<>(Set.of("chair", committee.chair(), committee.deputy()));
        plan.actions().forEach(spec -> named.addAll(town.leads(spec.agency(), set)));
        return named;
    }

    private String name(Shape.Plan plan, int set) {
        return town.names().get(plan.key()).get(set);
    }

    private int full() {
        return shape.plans().stream().mapToInt(plan -> plan.actions().size()).sum();
    }

    private int sets() {
        return (int) Math.min(MOST_SETS, Math.ceil(parts() / PARTS_IN_A_SET));
    }
}
