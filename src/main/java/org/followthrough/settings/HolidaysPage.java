package org.followthrough.settings;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.BoardHolidays;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.people.web.HolidayWarning;
import org.followthrough.shared.time.BankHoliday;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** The bank holidays on which nobody is written to, by year: adds one, or the usual ones of the next year. */
@PagePath("/settings/bank-holidays")
@Requires(Permission.CHANGE_SETTINGS)
public class HolidaysPage extends FramePage {

    @SpringBean
    private BoardHolidays holidays;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<String> title = new Model<>();
    private final IModel<LocalDate> day = new Model<>();
    private final DateRow dayRow = new DateRow("day", day);

    /** @param parameters {@code earlier} for the years before this one too */
    public HolidaysPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(SettingsPage.class, new PageParameters());
        add(new HolidayWarning("warning"));
        add(new Label("until", new StringResourceModel(holidays.knownUntil() == null ? "none" : "until", this)
                .setParameters(London.longDate(holidays.knownUntil()))).setVisible(!holidays.runOutSoon()));
        addUsual();
        addOne();
        addYears();
    }

    private void addUsual() {
        List<BankHoliday> next = holidays.next();
        int year = next.get(0).day().getYear();
        BaseForm form = new BaseForm("next");
        form.add(new Label("usual", new StringResourceModel("usual", this).setParameters(String.valueOf(year))),
                new ListView<>("holiday", next) {
                    @Override
                    protected void populateItem(ListItem<BankHoliday> item) {
                        item.add(words(item.getModelObject()));
                    }
                },
                new FormButton("addUsual", this::addNext).secondary());
        add(form);
    }

    private void addOne() {
        add(new BaseForm("form").add(
                new TextRow("holidayTitle", title).limit(BankHoliday.TITLE_LIMIT).required(),
                dayRow.required(), new FormButton("add", this::addTyped)));
    }

    private void addYears() {
        boolean earlier = !getPageParameters().get("earlier").isEmpty();
        int thisYear = London.dayOf(clock.instant()).getYear();
        Map<Integer, List<BankHoliday>> years = holidays.all().stream()
                .filter(holiday -> earlier || holiday.day().getYear() >= thisYear)
                .collect(Collectors.groupingBy(holiday -> holiday.day().getYear(), TreeMap::new,
                        Collectors.toList()));
        add(new ListView<>("year", List.copyOf(years.keySet())) {
            @Override
            protected void populateItem(ListItem<Integer> item) {
                item.add(new Label("number", String.valueOf(item.getModelObject())));
                item.add(new ListView<>("holiday", years.get(item.getModelObject())) {
                    @Override
                    protected void populateItem(ListItem<BankHoliday> one) {
                        String said = sentence(one.getModelObject());
                        one.add(words(one.getModelObject()),
                                new LocalHref("remove", "/settings/bank-holidays/" + one.getModelObject().day())
                                        .add(new Label("which", said)));
                    }
                });
            }
        });
        add(new LocalHref("earlier", "/settings/bank-holidays?earlier=yes").setVisible(!earlier));
    }

    private Label words(BankHoliday holiday) {
        Label words = new Label("words", sentence(holiday));
        words.setRenderBodyOnly(true);
        return words;
    }

    /** Good Friday, 14 April 2028. */
    static String sentence(BankHoliday holiday) {
        return holiday.title() + ", " + London.longDate(holiday.day());
    }

    private void addNext() {
        holidays.addNext(signedIn.required());
        Flash.success(getString("added.usual"));
        setResponsePage(HolidaysPage.class);
    }

    private void addTyped() {
        if (day.getObject().getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
            dayRow.error(getString("weekend"));
            return;
        }
        BankHoliday holiday = new BankHoliday(day.getObject(), title.getObject());
        holidays.add(signedIn.required(), holiday);
        Flash.success(new StringResourceModel("added", this).setParameters(sentence(holiday)).getString());
        setResponsePage(HolidaysPage.class);
    }
}
