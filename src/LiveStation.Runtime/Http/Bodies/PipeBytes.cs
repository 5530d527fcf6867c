using System.IO.Pipelines;

namespace LiveStation.Runtime.Http.Bodies;

/// <summary>Reads from pipes into bounded memory.</summary>
internal static class PipeBytes
{
    /// <summary>Reads a pipe to its end, or to the bound.</summary>
    /// <param name="reader">The pipe. What is read of it is consumed, and it is not completed.</param>
    /// <param name="bytes">Where to.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>Whether it came to its end.</returns>
    /// <exception cref="OperationCanceledException">The token or the pending read was cancelled.</exception>
    public static async ValueTask<bool> FillAsync(
        PipeReader reader, BoundedBytes bytes, CancellationToken cancellationToken)
    {
        ReadResult result;
        do
        {
            result = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            bool fits = true;
            foreach (ReadOnlyMemory<byte> piece in result.Buffer)
                fits = fits && bytes.TryAdd(piece.Span);
            reader.AdvanceTo(result.Buffer.End);
            if (!fits)
                return false;
            if (result.IsCanceled)
                throw new OperationCanceledException("The pending read of the pipe was cancelled.");
        }
        while (!result.IsCompleted);
        return true;
    }
}
