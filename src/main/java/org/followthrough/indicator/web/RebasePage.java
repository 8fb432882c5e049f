package org.followthrough.indicator.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.indicator.IndicatorCourse.Step;
import org.followthrough.indicator.Period;
import org.followthrough.indicator.Rebase;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** Works the limits of a chart out anew from a period on, with the reason; and takes that back. */
@PagePath("/indicators/${ref}/rebase")
@Requires(Permission.EDIT_INDICATORS)
public class RebasePage extends PageOfIndicator {

    private final IModel<Period> from = new Model<>();
    private final IModel<String> reason = new Model<>();
    private final BaseForm made = new Made("made");

    /** @param parameters {@code ref} */
    public RebasePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(path(), () -> getString("back"));
        List<Period> periods = new ArrayList<>(charts().of(indicator(), today()).steps().stream().skip(1)
                .map(Step::period).toList());
        Collections.reverse(periods);
        add(new BaseForm("form").add(new SelectRow<>("from", from, periods).labelled(Period::label).required(),
                new TextRow("reason", reason).limit(500).required(), new FormButton("save", this::save),
                new LocalHref("cancel", path())));
        addRebases();
    }

    private void addRebases() {
        List<Rebase> rebases = indicators().rebases(indicator(), London.closeOf(today()));
        RepeatingView rows = new RepeatingView("rebase");
        rebases.forEach(rebase -> rows.add(row(rebase)));
        add(made.add(new WebMarkupContainer("before").setVisible(!rebases.isEmpty()), rows));
    }

    private WebMarkupContainer row(Rebase rebase) {
        WebMarkupContainer row = new WebMarkupContainer("rebase-" + rebase.id());
        FormButton end = new FormButton("end", () -> end(rebase.id())).secondary();
        end.setMarkupId("end-" + rebase.id());
        row.add(end, new Label("words", new StringResourceModel("made", this).setParameters(
                indicator().definition().frequency().containing(rebase.period()).label(), rebase.reason())));
        return row;
    }

    private void save() {
        indicators().rebase(reader(), indicator(), from.getObject(), reason.getObject());
        Flash.success(getString("saved"));
        setResponsePage(IndicatorPage.class, getPageParameters());
    }

    private void end(long id) {
        try {
            indicators().endRebase(reader(), indicator(), id);
            Flash.success(getString("ended"));
        } catch (ChangedMeanwhile e) {
            made.error(getString("stale"));
            return;
        }
        setResponsePage(IndicatorPage.class, getPageParameters());
    }

    /** One form around all rows, so that the button of a row that is gone is answered too, and presses no other. */
    private static final class Made extends BaseForm {

        Made(String id) {
            super(id);
        }

        /** Reached only when no row has the button that was pressed. */
        @Override
        protected void onSubmit() {
            error(getString("stale"));
        }
    }
}
