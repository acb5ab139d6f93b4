/** Scenarios in Dutch: the sentences that they are made of, how they run, and which rows of the plans and the law they cover. */
package nl.passend.scenarios;
