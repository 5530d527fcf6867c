using System.IO.Pipelines;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Http.Bodies;

namespace LiveStation.Runtime.CompilerServices;

/// <content>Messages that still have to be received.</content>
public static partial class CallbackReader
{
    /// <summary>The maximum size of a message that is received, unless another is given: 1,048,576 bytes (1 MiB).</summary>
    public const int DefaultMaxBytes = 1024 * 1024;

    /// <summary>Receives and reads a message.</summary>
    /// <remarks>The stream is read to its end, or to the maximum, and stays open.</remarks>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="profile">The API.</param>
    /// <param name="id">Name of the message in the spec.</param>
    /// <param name="codec">Reads its type.</param>
    /// <param name="utf8">The body of the request in UTF-8.</param>
    /// <param name="onDrift">
    /// Is told of each place where the message differs from the spec and was read all the same; null for nobody.
    /// </param>
    /// <param name="key">JSON name of the member that tells two messages apart; null when none has to be there.</param>
    /// <param name="maxBytes">The maximum size of the body in bytes.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException">The API, name, codec or stream is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxBytes"/> is less than 1.</exception>
    /// <exception cref="InvalidOperationException">The generated code was written for another runtime.</exception>
    /// <exception cref="ApiFormatException">
    /// It is no such message; or it is larger than <paramref name="maxBytes"/>; or the key is missing, null, empty or 0; or nothing
    /// else of the message is there.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task<T> ReadAsync<T>(
        ApiProfile profile,
        string id,
        JsonCodec<T> codec,
        Stream utf8,
        Action<ApiDrift>? onDrift,
        string? key,
        int maxBytes,
        CancellationToken cancellationToken)
    {
        Guard.NotNull(codec);
        Guard.NotNull(utf8);
        DriftLog? drift = Begin(profile, id, onDrift, key);
        BoundedBytes bytes = new(Guard.Positive(maxBytes), BoundedBytes.Announced(utf8));
        return ReadAsync(id, codec, bytes, bytes.FillAsync(utf8, cancellationToken), drift, key);
    }

    /// <summary>Receives and reads a message.</summary>
    /// <remarks>
    /// What is read is consumed, also of a message that is refused. The reader is not completed: that is up to its owner.
    /// </remarks>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="profile">The API.</param>
    /// <param name="id">Name of the message in the spec.</param>
    /// <param name="codec">Reads its type.</param>
    /// <param name="utf8">The body of the request in UTF-8.</param>
    /// <param name="onDrift">
    /// Is told of each place where the message differs from the spec and was read all the same; null for nobody.
    /// </param>
    /// <param name="key">JSON name of the member that tells two messages apart; null when none has to be there.</param>
    /// <param name="maxBytes">The maximum size of the body in bytes.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException">The API, name, codec or reader is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxBytes"/> is less than 1.</exception>
    /// <exception cref="InvalidOperationException">The generated code was written for another runtime.</exception>
    /// <exception cref="ApiFormatException">
    /// It is no such message; or it is larger than <paramref name="maxBytes"/>; or the key is missing, null, empty or 0; or nothing
    /// else of the message is there.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token or the pending read was cancelled.</exception>
    public static Task<T> ReadAsync<T>(
        ApiProfile profile,
        string id,
        JsonCodec<T> codec,
        PipeReader utf8,
        Action<ApiDrift>? onDrift,
        string? key,
        int maxBytes,
        CancellationToken cancellationToken)
    {
        Guard.NotNull(codec);
        Guard.NotNull(utf8);
        DriftLog? drift = Begin(profile, id, onDrift, key);
        BoundedBytes bytes = new(Guard.Positive(maxBytes), announced: null);
        return ReadAsync(id, codec, bytes, PipeBytes.FillAsync(utf8, bytes, cancellationToken), drift, key);
    }

    private static async Task<T> ReadAsync<T>(
        string id, JsonCodec<T> codec, BoundedBytes bytes, ValueTask<bool> filled, DriftLog? drift, string? key)
    {
        using (bytes)
        {
            return await filled.ConfigureAwait(false)
                ? Read(id, codec, bytes.Span, drift, key)
                : throw new ApiFormatException(id, bytes.TooLarge())
                {
                    RawBody = bytes.Copy(MostKept),
                    IsRawBodyTruncated = true,
                };
        }
    }
}
