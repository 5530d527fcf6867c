namespace LiveStation.Runtime.Http.Sending;

/// <summary>The exception that ends the call of a dry run. No step is between the one that throws it and its handler.</summary>
internal sealed class DryRunEndException() : Exception("The request was signed and not sent.");
