/** Files people send: checked by their content, kept in the database or in a directory, given back as they were. */
package org.followthrough.shared.file;
