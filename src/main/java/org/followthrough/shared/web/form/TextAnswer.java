package org.followthrough.shared.web.form;

import java.util.Locale;
import java.util.Map;
import org.apache.wicket.model.IModel;

/** Typed text up to a limit; null when nothing was typed. Text over the limit is refused and stays in the field. */
class TextAnswer extends Answer<String> {

    private int limit;

    TextAnswer(FormRow<?> row, IModel<String> model, int limit) {
        super(row, model);
        this.limit = limit;
    }

    final void limit(int characters) {
        limit = characters;
    }

    final int limit() {
        return limit;
    }

    @Override
    public String[] getInputAsArray() {
        String[] typed = super.getInputAsArray();
        return typed == null || typed.length == 0 || typed[0] == null ? typed : new String[] {clean(typed[0])};
    }

    String clean(String typed) {
        return PlainText.line(typed);
    }

    @Override
    protected String convertValue(String[] typed) {
        return typed == null || typed.length == 0 || typed[0].isEmpty() ? null : typed[0];
    }

    @Override
    public void convertInput() {
        super.convertInput();
        String text = getConvertedInput();
        if (text != null && text.length() > limit) {
            refuse("tooLong", Map.of("limit", grouped(limit), "length", grouped(text.length())));
        }
    }

    private static String grouped(int number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
