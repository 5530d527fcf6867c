namespace LiveStation.Runtime.Http;

/// <summary>Tells what an exception of the network means.</summary>
internal static class AttemptFault
{
    /// <summary>
    /// Whether the connection failed. When the token was cancelled it did not: breaking the connection is how
    /// frameworks cancel.
    /// </summary>
    public static bool IsOfConnection(Exception exception, CancellationToken cancellationToken) =>
        !cancellationToken.IsCancellationRequested && exception is HttpRequestException or IOException;

    /// <summary>Whether a body broke off, or turned out not to be packed as its header says.</summary>
    public static bool IsOfBody(Exception exception, CancellationToken cancellationToken) =>
        IsOfConnection(exception, cancellationToken)
        || (!cancellationToken.IsCancellationRequested
            && exception is InvalidDataException or InvalidOperationException);

    /// <summary>
    /// Whether an exception is how a request ends that was cancelled. Frameworks differ in which they raise.
    /// </summary>
    public static bool IsOfEnding(Exception exception) =>
        exception is OperationCanceledException or HttpRequestException or IOException or ObjectDisposedException;
}
