/** Work that runs by itself, once for each period. The only importer of Quartz, which is no more than a hint. */
package org.followthrough.shared.schedule;
