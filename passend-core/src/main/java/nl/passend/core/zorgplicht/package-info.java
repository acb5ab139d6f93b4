/** The zorgplicht as a ledger: which school bears it, from when, on what ground, and how it ends (WPO 40). */
@NullMarked
package nl.passend.core.zorgplicht;

import org.jspecify.annotations.NullMarked;
