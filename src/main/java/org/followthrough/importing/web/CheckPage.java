package org.followthrough.importing.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.importing.ImportLine;
import org.followthrough.importing.RowAnswer;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.Parameters;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.Pagination;
import org.followthrough.shared.web.part.Slice;

/** Step 6: every row as it would be written beside what the file says, those that need a decision first. */
@PagePath("/import/${id}/check")
@Requires(Permission.IMPORT)
public class CheckPage extends StepPage {

    private static final int ROWS = 50;

    private final Map<String, LineQuestions> asked = new HashMap<>();

    public CheckPage(PageParameters parameters) {
        super(ImportStep.CHECK, parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        form().add(new WebMarkupContainer("needed").setVisible(preparation().open() > 0), rows(),
                pagination(), new FormButton("save", this::save).setVisible(isAnythingAsked()),
                new FormButton("continue", this::goOn).setVisible(preparation().isReady()));
        add(new Label("ready", getString("summary."
                + (preparation().isReady() ? "ready" : preparation().open() == 0 ? "none" : "open"), this::counts)));
    }

    private Map<String, Object> counts() {
        int lines = preparation().lines().size();
        return Map.of("open", preparation().open(), "ready", lines - preparation().open(), "lines", lines);
    }

    @Override
    protected IModel<String> heading() {
        return () -> {
            int open = preparation().open();
            int lines = preparation().lines().size();
            String ready = lines == 0 ? "heading.none" : lines == 1 ? "heading.only" : "heading.ready";
            return getString(open == 0 ? ready : open == 1 ? "heading.one" : "heading.open", this::counts);
        };
    }

    private Slice slice() {
        return new Slice(new Parameters(getPageParameters()).number("page").orElse(1), preparation().lines().size(),
                ROWS);
    }

    private Pagination pagination() {
        return new Pagination("pages", this::slice, () -> Address.of("/import/" + id() + "/check"),
                () -> getString("noun"));
    }

    private boolean isAnythingAsked() {
        return slice().of(preparation().openFirst()).stream().anyMatch(ImportLine::isOpen);
    }

    private ListView<ImportLine> rows() {
        List<ImportLine> lines = slice().of(preparation().openFirst());
        return new ListView<>("line", lines) {
            @Override
            protected void populateItem(ListItem<ImportLine> item) {
                int above = item.getIndex() - 1;
                populate(item, item.getModelObject(), above >= 0 && lines.get(above).recommendation().row()
                        == item.getModelObject().recommendation().row());
            }
        }.setReuseItems(true);
    }

    private void populate(ListItem<ImportLine> item, ImportLine line, boolean under) {
        LineQuestions questions = new LineQuestions(this, line);
        RowAnswer answer = planImport().answers().row(line.key());
        LineCells cells = new LineCells(this, line, answer, preparation().agencies(), questions);
        asked.put(line.key(), questions);
        item.add(new Label("row", line.row()), cells.words("words", under), cells.lead("lead"), cells.due("due"),
                cells.standing("standing"),
                new LocalHref("change", "/import/" + id() + "/rows/" + line.key())
                        .add(new Label("which", line.row()).setRenderBodyOnly(true)));
    }

    private void save() {
        Map<String, RowAnswer> answers = new HashMap<>();
        asked.forEach((key, questions) -> {
            RowAnswer before = planImport().answers().row(key);
            RowAnswer now = questions.answer(before);
            if (!now.equals(before)) {
                answers.put(key, now);
            }
        });
        if (answers.isEmpty() || kept(planImport().answers().rows(answers))) {
            setResponsePage(CheckPage.class, parametersOf(id()));
        }
    }

    private void goOn() {
        setResponsePage(ConfirmPage.class, parametersOf(id()));
    }
}
