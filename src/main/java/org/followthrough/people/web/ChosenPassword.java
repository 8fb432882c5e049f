package org.followthrough.people.web;

import org.apache.wicket.model.IModel;
import org.followthrough.people.Passwords;
import org.followthrough.shared.web.form.PasswordRow;

/** The question for a new password, with the rule in words. */
final class ChosenPassword {

    private ChosenPassword() {
    }

    static PasswordRow row(IModel<String> chosen) {
        return new PasswordRow("chosen", chosen).chosen().required();
    }

    /** Says under the question what is wrong with the password; false when it is fine. */
    static boolean refused(PasswordRow row, String chosen, String... owner) {
        Passwords.Fault fault = Passwords.faultIn(chosen, owner);
        if (fault != null) {
            row.error(row.getString("password." + fault));
        }
        return fault != null;
    }
}
