/**
 * Mail: the outbox a decision writes into, the sender that works it off, the register of what became of it. The only
 * importer of a mail API.
 */
package org.followthrough.shared.mail;
