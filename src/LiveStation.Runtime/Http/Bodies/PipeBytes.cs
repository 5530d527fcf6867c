using System.IO.Pipelines;

namespace LiveStation.Runtime.Http.Bodies;

/// <summary>Reads pipes into memory with a maximum size.</summary>
internal static class PipeBytes
{
    /// <summary>Reads a pipe to its end or to the maximum.</summary>
    /// <param name="reader">The pipe. The read bytes are consumed. The reader is not completed.</param>
    /// <param name="body">The destination.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>True if the end was reached; otherwise, false.</returns>
    /// <exception cref="OperationCanceledException">The token or the pending read was canceled.</exception>
    public static async ValueTask<bool> FillAsync(
        PipeReader reader, PooledBody body, CancellationToken cancellationToken)
    {
        ReadResult result;
        do
        {
            result = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            bool fits = true;
            foreach (ReadOnlyMemory<byte> piece in result.Buffer)
                fits = fits && body.TryAdd(piece.Span);
            reader.AdvanceTo(result.Buffer.End);
            if (!fits)
                return false;
            if (result.IsCanceled)
                throw new OperationCanceledException("The pending read of the pipe was canceled.");
        }
        while (!result.IsCompleted);
        return true;
    }
}
