package org.followthrough.importing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.importing.DraftProblem;
import org.followthrough.importing.ImportLine;
import org.followthrough.importing.RowAnswer;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.sheet.Sheet;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.FormRow;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;

/** One row of the file, all that it prints, and everything that can be decided about it. */
@PagePath("/import/${id}/rows/${row}")
@Requires(Permission.IMPORT)
public class RowPage extends StepPage {

    private final IModel<ImportLine> line = LoadableDetachableModel.of(() ->
            preparation().line(getPageParameters().get("row").toString()).orElseThrow(NotFoundException::new));
    private LineQuestions questions;

    public RowPage(PageParameters parameters) {
        super(ImportStep.CHECK, parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(CheckPage.class, parametersOf(id()), new ResourceModel("back"));
        add(new SummaryList("printed", this::printed));
        questions = new LineQuestions(this, line.getObject());
        RepeatingView asked = new RepeatingView("asked");
        questions().forEach(asked::add);
        form().add(asked, new FormButton("save", this::save), new LocalHref("cancel", "/import/" + id() + "/check"));
        add(new WebMarkupContainer("splitRow").setVisible(getPageParameters().get("row").toString().contains("-")));
    }

    private List<SummaryRow> printed() {
        Sheet sheet = preparation().sheet();
        int row = line.getObject().row() - 1;
        return preparation().columns().stream().filter(column -> !sheet.cell(row, column.column()).isEmpty())
                .map(column -> SummaryRow.of(column.name(), sheet.cell(row, column.column()))).toList();
    }

    private List<FormRow<?>> questions() {
        ImportLine shown = line.getObject();
        RowAnswer answer = planImport().answers().row(shown.key());
        List<FormRow<?>> asked = new ArrayList<>();
        if (shown.action() != null) {
            asked.add(questions.due(shown, answer));
            asked.add(questions.lead(shown, answer, preparation().agencies()));
            asked.add(questions.standing(shown.problem(DraftProblem.Kind.COMPLETE_AND_GOING_ON,
                    DraftProblem.Kind.STATUS_NOT_UNDERSTOOD).isPresent() ? null : shown.action().status().standing()));
        }
        if (shown.first()) {
            asked.add(questions.number(shown.recommendation().number()));
            asked.add(questions.recommendation(shown.recommendation().text()));
        }
        if (answer.shortened() || shown.problem(DraftProblem.Kind.TEXT_TOO_LONG).isPresent()) {
            asked.add(questions.shortened(answer.shortened()));
        }
        return asked;
    }

    @Override
    protected IModel<String> heading() {
        return () -> getString("heading", () -> Map.of("row", line.getObject().row()));
    }

    private void save() {
        String key = line.getObject().key();
        RowAnswer before = planImport().answers().row(key);
        RowAnswer answer = questions.answer(before);
        if (answer.equals(before) || kept(planImport().answers().rows(Map.of(key, answer)))) {
            setResponsePage(CheckPage.class, parametersOf(id()));
        }
    }

    @Override
    protected void onDetach() {
        line.detach();
        super.onDetach();
    }
}
