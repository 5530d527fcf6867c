using System.IO.Pipelines;

namespace LiveStation.AspNetCore;

/// <summary>Waits for bodies without taking anything of them.</summary>
internal static class WholeBody
{
    /// <summary>Waits until all of a body is there, or more than a bound.</summary>
    /// <param name="body">The body.</param>
    /// <param name="maxBytes">The bound in bytes.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task AwaitAsync(PipeReader body, int maxBytes, CancellationToken cancellationToken)
    {
        while (true)
        {
            ReadResult result = await body.ReadAsync(cancellationToken);
            if (result.IsCompleted || result.IsCanceled || result.Buffer.Length > maxBytes)
            {
                // Not examined either, so that the next read gets it at once.
                body.AdvanceTo(result.Buffer.Start);
                return;
            }
            body.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }
}
