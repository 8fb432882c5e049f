package org.followthrough.plan.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.followthrough.plan.Milestone;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.form.CheckboxRow;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.part.LocalHref;

/** Lets the milestones still owed be ticked off, each with the day it was done. */
final class MilestonesQuestion extends Panel {

    private final IModel<List<Milestone>> milestones;
    private final IModel<List<Milestone>> ticked;
    private final LocalDate today;
    private final String path;
    private final Map<Integer, IModel<Boolean>> ticks = new LinkedHashMap<>();
    private final Map<Integer, IModel<LocalDate>> days = new LinkedHashMap<>();
    private final Map<Integer, DateRow> rows = new LinkedHashMap<>();

    /**
     * @param milestones those of the action before the update
     * @param ticked the same as they were answered before; the same again when they were not
     * @param path where milestones are changed; null where the reader may not
     */
    MilestonesQuestion(String id, IModel<List<Milestone>> milestones, IModel<List<Milestone>> ticked, LocalDate today,
                       String path) {
        super(id);
        this.milestones = milestones;
        this.ticked = ticked;
        this.today = today;
        this.path = path;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        RepeatingView questions = new RepeatingView("milestone");
        List<Milestone> all = milestones.getObject();
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place).isOpen()) {
                questions.add(question(place, all.get(place)));
            }
        }
        add(questions, new LocalHref("change", path).setVisible(path != null));
        setVisible(!ticks.isEmpty());
    }

    private CheckboxRow question(int place, Milestone milestone) {
        LocalDate before = ticked.getObject().stream().filter(other -> other.text().equals(milestone.text()))
                .map(Milestone::doneOn).filter(day -> day != null).findFirst().orElse(null);
        IModel<Boolean> tick = new Model<>(before != null);
        IModel<LocalDate> day = new Model<>(before == null ? today : before);
        DateRow row = new DateRow("milestone" + place + "-done", day).small().required()
                .label(new StringResourceModel("doneOn", this));
        ticks.put(place, tick);
        days.put(place, day);
        rows.put(place, row);
        RepeatingView done = new RepeatingView("done");
        done.add(row);
        return new CheckboxRow("milestone" + place, tick).label(new StringResourceModel("milestone", this)
                .setParameters(milestone.text(), London.longDate(milestone.due()))).reveal("whenDone", this, done);
    }

    /** Whether every day can be right; says so where not. */
    boolean isConsistent() {
        boolean consistent = true;
        for (var day : done().entrySet()) {
            if (day.getValue() == null || day.getValue().isAfter(today)) {
                rows.get(day.getKey()).error(getString("toCome"));
                consistent = false;
            }
        }
        return consistent;
    }

    /** The days on which milestones were done, by their place among the action's. */
    Map<Integer, LocalDate> done() {
        Map<Integer, LocalDate> done = new LinkedHashMap<>();
        ticks.forEach((place, tick) -> {
            if (Boolean.TRUE.equals(tick.getObject())) {
                done.put(place, days.get(place).getObject());
            }
        });
        return done;
    }
}
