/** ParnasSys: pupils in, registration of OPP and TLV out. */
@NullMarked
package nl.passend.adapters.parnassys;

import org.jspecify.annotations.NullMarked;
