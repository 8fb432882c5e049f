package org.followthrough.importing.web;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.importing.SheetLine;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;

/** Step 2, for a workbook with several sheets: which of them holds the plan. */
@PagePath("/import/${id}/sheet")
@Requires(Permission.IMPORT)
public class SheetPage extends StepPage {

    private final Model<Integer> sheet = new Model<>();

    public SheetPage(PageParameters parameters) {
        super(ImportStep.TABLE, parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Map<Integer, SheetLine> sheets = imports().sheets(planImport()).stream()
                .collect(Collectors.toMap(SheetLine::position, line -> line));
        sheet.setObject(planImport().answers().sheet());
        form().add(new RadiosRow<>("sheet", sheet, List.copyOf(new TreeSet<>(sheets.keySet())))
                        .labelled(position -> sheets.get(position).name())
                        .hinted(position -> getString("rows", () -> Map.of("rows", sheets.get(position).rowCount())))
                        .required(),
                new FormButton("continue", this::save));
    }

    private void save() {
        if (kept(planImport().answers().sheet(sheet.getObject()))) {
            setResponsePage(TablePage.class, parametersOf(id()));
        }
    }
}
