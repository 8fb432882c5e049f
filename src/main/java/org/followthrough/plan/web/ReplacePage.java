package org.followthrough.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.Dates;
import org.followthrough.plan.RecordedDecision;
import org.followthrough.plan.Wording;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.TextAreaRow;

/** Lets one action take over from another, or splits it into two or three. */
@PagePath("/actions/${ref}/replace")
@Requires(Permission.EDIT_PLANS)
public class ReplacePage extends ChangeActionPage {

    private static final List<String> PARTS = List.of("first", "second", "third");

    private final Map<String, IModel<String>> texts = new LinkedHashMap<>();
    private final Map<String, IModel<String>> measures = new LinkedHashMap<>();
    private final IModel<String> reason = new Model<>();
    private final Map<String, TextAreaRow> rows = new LinkedHashMap<>();

    public ReplacePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        if (!changes().mayClose(person(), action())) {
            throw new NotAllowed();
        }
        Dates dates = action().state().dates();
        add(new Label("inherits", new StringResourceModel(dates.due() == null ? "inherits.noDate" : "inherits", this)
                .setParameters(reference(), London.longDate(dates.firstDue()), London.longDate(dates.due()),
                        dates.timesMoved())));
        PARTS.forEach(this::addPart);
        form().add(new TextAreaRow("reason", reason).bold().limit(RecordedDecision.REASON_LIMIT).rows(3).required(),
                new FormButton("replace", this::replace));
    }

    private void addPart(String part) {
        texts.put(part, new Model<>());
        measures.put(part, new Model<>());
        TextAreaRow row = new TextAreaRow(part, texts.get(part)).bold().limit(Wording.TEXT_LIMIT).rows(3);
        rows.put(part, row);
        form().add(part.equals(PARTS.get(0)) ? row.required() : row,
                new TextAreaRow(part + "Good", measures.get(part)).limit(Wording.SUCCESS_LIMIT).rows(2));
    }

    private void replace() {
        List<Wording> wordings = new ArrayList<>();
        for (String part : PARTS) {
            if (texts.get(part).getObject() != null) {
                wordings.add(new Wording(texts.get(part).getObject(), measures.get(part).getObject()));
            } else if (measures.get(part).getObject() != null) {
                rows.get(part).error(getString("part.required"));
                return;
            }
        }
        change(startedFrom -> changes().replace(person(), reference(), startedFrom, wordings, reason.getObject()));
    }
}
