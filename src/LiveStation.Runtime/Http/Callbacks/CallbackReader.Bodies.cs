using System.IO.Pipelines;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Http.Bodies;

namespace LiveStation.Runtime.CompilerServices;

/// <content>Reading of messages from a stream or a pipe.</content>
public static partial class CallbackReader
{
    /// <summary>The default maximum size of a received message: 1,048,576 bytes (1 MiB).</summary>
    public const int DefaultMaxBytes = 1024 * 1024;

    /// <summary>Receives and reads a message.</summary>
    /// <remarks>The stream is read to its end or to the maximum and stays open.</remarks>
    /// <typeparam name="T">The type of the message.</typeparam>
    /// <param name="profile">The API.</param>
    /// <param name="id">The ID of the callback in the spec.</param>
    /// <param name="codec">The codec of the message.</param>
    /// <param name="utf8">The body of the request in UTF-8.</param>
    /// <param name="onDrift">
    /// Receives each tolerated difference between the message and the spec; null to ignore drift.
    /// </param>
    /// <param name="key">The JSON name of the property that identifies a message; null if it is not required.</param>
    /// <param name="maxBytes">The maximum size of the body in bytes.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="profile"/>, <paramref name="id"/>, <paramref name="codec"/> or <paramref name="utf8"/> is null.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxBytes"/> is less than 1.</exception>
    /// <exception cref="InvalidOperationException">
    /// The generated code requires another version of LiveStation.Runtime.
    /// </exception>
    /// <exception cref="ApiFormatException">
    /// The body is not a valid message, or it is larger than <paramref name="maxBytes"/>. If <paramref name="key"/> is
    /// not null, the exception is also thrown when that property is missing, null, empty or 0, or when the message has
    /// no other required property.
    /// </exception>
    /// <exception cref="OperationCanceledException">
    /// The operation was canceled by <paramref name="cancellationToken"/>.
    /// </exception>
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
        PooledBody body = PooledBody.Of(utf8, Guard.Positive(maxBytes));
        return ReadAsync(id, codec, body, body.FillAsync(utf8, cancellationToken), drift, key);
    }

    /// <summary>Receives and reads a message.</summary>
    /// <remarks>
    /// The bytes that were read are consumed, even if the message is rejected. The reader is not completed; its owner
    /// must complete it.
    /// </remarks>
    /// <typeparam name="T">The type of the message.</typeparam>
    /// <param name="profile">The API.</param>
    /// <param name="id">The ID of the callback in the spec.</param>
    /// <param name="codec">The codec of the message.</param>
    /// <param name="utf8">The body of the request in UTF-8.</param>
    /// <param name="onDrift">
    /// Receives each tolerated difference between the message and the spec; null to ignore drift.
    /// </param>
    /// <param name="key">The JSON name of the property that identifies a message; null if it is not required.</param>
    /// <param name="maxBytes">The maximum size of the body in bytes.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="profile"/>, <paramref name="id"/>, <paramref name="codec"/> or <paramref name="utf8"/> is null.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxBytes"/> is less than 1.</exception>
    /// <exception cref="InvalidOperationException">
    /// The generated code requires another version of LiveStation.Runtime.
    /// </exception>
    /// <exception cref="ApiFormatException">
    /// The body is not a valid message, or it is larger than <paramref name="maxBytes"/>. If <paramref name="key"/> is
    /// not null, the exception is also thrown when that property is missing, null, empty or 0, or when the message has
    /// no other required property.
    /// </exception>
    /// <exception cref="OperationCanceledException">
    /// The operation was canceled by <paramref name="cancellationToken"/>, or the pending read was canceled.
    /// </exception>
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
        PooledBody body = PooledBody.Of(Guard.Positive(maxBytes), announced: null);
        return ReadAsync(id, codec, body, PipeBytes.FillAsync(utf8, body, cancellationToken), drift, key);
    }

    private static async Task<T> ReadAsync<T>(
        string id, JsonCodec<T> codec, PooledBody body, ValueTask<bool> filled, DriftLog? drift, string? key)
    {
        using (body)
        {
            return await filled.ConfigureAwait(false)
                ? Read(id, codec, body.Span, drift, key)
                : throw new ApiFormatException(id, body.TooLarge())
                {
                    RawBody = body.Copy(MostKept),
                    IsRawBodyTruncated = true,
                };
        }
    }
}
