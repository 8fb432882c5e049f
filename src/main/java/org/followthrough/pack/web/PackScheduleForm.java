package org.followthrough.pack.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.util.SetModel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.danekja.java.util.function.serializable.SerializableConsumer;
import org.followthrough.pack.AsAtRule;
import org.followthrough.pack.PackReaders;
import org.followthrough.pack.PackRhythm;
import org.followthrough.pack.PackSchedule;
import org.followthrough.pack.PackSchedules;
import org.followthrough.pack.PackSection;
import org.followthrough.pack.PackTiming;
import org.followthrough.pack.PackWords;
import org.followthrough.people.Access;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.CheckboxRow;
import org.followthrough.shared.web.form.CheckboxesRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.part.LocalHref;

/** The questions about a committee's packs. */
final class PackScheduleForm extends Panel {

    @SpringBean
    private People people;
    @SpringBean
    private PackSchedules schedules;

    private final IModel<PackRhythm> rhythm;
    private final IModel<Integer> daysBefore;
    private final IModel<Integer> hour;
    private final IModel<AsAtRule> asAt;
    private final IModel<Integer> checking;
    private final IModel<Set<Receiver>> receivers;
    private final IModel<Set<Long>> named;
    private final IModel<Set<PackSection>> sections;
    private final IModel<Boolean> attached;
    private final SelectRow<Integer> checkingRow;
    private boolean datesAsked;
    private final BaseForm form = new BaseForm("form");
    private final StartedFrom startedFrom;
    private final long committeeId;
    private final SerializableConsumer<Answers> save;

    /** Who gets a pack for what they are. */
    enum Receiver { CHAIR, DEPUTY, INDEPENDENT_CHAIR }

    /** What was answered. */
    record Answers(PackTiming timing, PackReaders readers, boolean attached, Set<PackSection> sections) {
    }

    PackScheduleForm(String id, PackSchedule before, SerializableConsumer<Answers> save) {
        super(id);
        setRenderBodyOnly(true);
        this.save = save;
        committeeId = before.committeeId();
        startedFrom = new StartedFrom(before.version());
        PackTiming timing = before.timing();
        rhythm = new Model<>(timing.rhythm());
        daysBefore = new Model<>(timing.daysBefore());
        hour = new Model<>(timing.hour());
        asAt = new Model<>(timing.asAt());
        checking = new Model<>(timing.checkingDays());
        receivers = new SetModel<>(receivers(before.readers()));
        named = new SetModel<>(before.readers().named());
        sections = new SetModel<>(before.sections());
        attached = new Model<>(before.attached());
        checkingRow = new SelectRow<>("checking", checking, upTo(0, PackTiming.MOST_CHECKING_DAYS));
    }

    private static Set<Receiver> receivers(PackReaders readers) {
        Set<Receiver> chosen = EnumSet.noneOf(Receiver.class);
        if (readers.chair()) {
            chosen.add(Receiver.CHAIR);
        }
        if (readers.deputy()) {
            chosen.add(Receiver.DEPUTY);
        }
        if (readers.independentChair()) {
            chosen.add(Receiver.INDEPENDENT_CHAIR);
        }
        return chosen;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<Long> others = others();
        form.add(new RadiosRow<>("rhythm", rhythm, List.of(PackRhythm.values())).bold().required()
                .reveal(PackRhythm.BEFORE_MEETINGS, "meetings", this,
                        new SelectRow<>("daysBefore", daysBefore, upTo(1, PackTiming.MOST_DAYS_BEFORE))
                                .labelled(String::valueOf).required()));
        form.add(new SelectRow<>("hour", hour, upTo(0, PackTiming.LATEST_HOUR)).labelled(PackWords::hour).bold()
                .required());
        form.add(new RadiosRow<>("asAt", asAt, List.of(AsAtRule.values())).bold().required());
        form.add(checkingRow.labelled(this::checkingWords).bold().required());
        form.add(new CheckboxesRow<>("receivers", receivers, List.of(Receiver.values())).bold());
        form.add(new CheckboxesRow<>("named", named, others).labelled(this::personName).bold().compact()
                .setVisible(!others.isEmpty()));
        form.add(new CheckboxesRow<>("sections", sections, List.of(PackSection.values()))
                .labelled(PackSection::label).bold().compact());
        form.add(new CheckboxRow("attached", attached).setVisible(schedules.mayAttach()));
        form.add(new PackDatesPanel("typedDates", committeeId, () -> datesAsked ? timing() : null));
        form.add(startedFrom, new FormButton("save", this::keep), new FormButton("showDates", this::look).secondary(),
                new LocalHref("cancel", "/packs"));
        add(form);
    }

    /** The version that stood when the form was opened. */
    int startedFrom() {
        return startedFrom.version();
    }

    /** Says what happened while the form was filled in, and keeps it: what is saved next starts from this version. */
    void changedMeanwhile(String sentence, int current) {
        form.error(sentence);
        startedFrom.renew(current);
    }

    private void look() {
        datesAsked = true;
        demandInTime();
    }

    private boolean demandInTime() {
        boolean inTime = timing() != null;
        if (!inTime) {
            checkingRow.error(getString("checking.tooLate"));
        }
        return inTime;
    }

    private void keep() {
        if (!demandInTime()) {
            return;
        }
        Set<Receiver> chosen = receivers.getObject();
        save.accept(new Answers(timing(),
                new PackReaders(chosen.contains(Receiver.CHAIR), chosen.contains(Receiver.DEPUTY),
                        chosen.contains(Receiver.INDEPENDENT_CHAIR),
                        named.getObject() == null ? Set.of() : named.getObject()),
                Boolean.TRUE.equals(attached.getObject()), sections.getObject()));
    }

    /** What was answered; null when packs would come too late. */
    private PackTiming timing() {
        boolean beforeMeetings = rhythm.getObject() == PackRhythm.BEFORE_MEETINGS;
        int days = beforeMeetings ? daysBefore.getObject() : PackTiming.USUAL.daysBefore();
        return PackTiming.isTooLate(rhythm.getObject(), days, checking.getObject()) ? null
                : new PackTiming(rhythm.getObject(), days, hour.getObject(), asAt.getObject(), checking.getObject());
    }

    /** Those who may read packs, and whoever is named already. */
    private List<Long> others() {
        return people.all().stream().filter(person -> named.getObject().contains(person.id()) || mayBeNamed(person))
                .map(Person::id).toList();
    }

    private static boolean mayBeNamed(Person person) {
        return (person.state() == PersonState.ACTIVE || person.state() == PersonState.INVITED)
                && Access.may(person.in(PersonState.ACTIVE), Permission.SEE_PACKS);
    }

    private String personName(Long id) {
        return people.find(id).map(Person::name).orElse("");
    }

    private String checkingWords(Integer days) {
        return getString(days == 0 ? "checking.none" : days == 1 ? "checking.one" : "checking.many")
                .replace("{0}", String.valueOf(days));
    }

    private static List<Integer> upTo(int least, int most) {
        return IntStream.rangeClosed(least, most).boxed().toList();
    }
}
