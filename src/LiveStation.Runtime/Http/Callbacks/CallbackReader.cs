using System.ComponentModel;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Http.Callbacks;
using LiveStation.Runtime.Telemetry;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Reads messages that the service posts to a callback endpoint of the customer.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class CallbackReader
{
    // An exception must not contain an untrusted body of arbitrary size.
    private const int MostKept = 64 * 1024;

    /// <summary>Reads a message.</summary>
    /// <typeparam name="T">The type of the message.</typeparam>
    /// <param name="profile">The API.</param>
    /// <param name="id">The ID of the callback in the spec.</param>
    /// <param name="codec">The codec of the message.</param>
    /// <param name="utf8">The body of the request in UTF-8.</param>
    /// <param name="onDrift">
    /// Receives each tolerated difference between the message and the spec; null to ignore drift.
    /// </param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="profile"/>, <paramref name="id"/> or <paramref name="codec"/> is null.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The generated code requires another version of LiveStation.Runtime.
    /// </exception>
    /// <exception cref="ApiFormatException">The body is not a valid message.</exception>
    public static T Read<T>(
        ApiProfile profile, string id, JsonCodec<T> codec, ReadOnlySpan<byte> utf8, Action<ApiDrift>? onDrift)
    {
        DriftLog? drift = Begin(profile, id, onDrift, key: null);
        return Read(id, Guard.NotNull(codec), utf8, drift);
    }

    /// <summary>Reads a message that must contain its key.</summary>
    /// <remarks>
    /// The sender is not authenticated. A body without the key is not a usable message, and the default value of the
    /// key's type would look like a received value.
    /// </remarks>
    /// <typeparam name="T">The type of the message.</typeparam>
    /// <param name="profile">The API.</param>
    /// <param name="id">The ID of the callback in the spec.</param>
    /// <param name="codec">The codec of the message.</param>
    /// <param name="utf8">The body of the request in UTF-8.</param>
    /// <param name="onDrift">
    /// Receives each tolerated difference between the message and the spec; null to ignore drift.
    /// </param>
    /// <param name="key">The JSON name of the property that identifies a message.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="profile"/>, <paramref name="id"/>, <paramref name="codec"/> or <paramref name="key"/> is null.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The generated code requires another version of LiveStation.Runtime.
    /// </exception>
    /// <exception cref="ApiFormatException">
    /// The body is not a valid message, the property <paramref name="key"/> is missing, null, empty or 0, or the
    /// message has no other required property.
    /// </exception>
    public static T Read<T>(
        ApiProfile profile, string id, JsonCodec<T> codec, ReadOnlySpan<byte> utf8, Action<ApiDrift>? onDrift, string key)
    {
        DriftLog? drift = Begin(profile, id, onDrift, Guard.NotNull(key));
        return Read(id, Guard.NotNull(codec), utf8, drift, key);
    }

    private static DriftLog? Begin(ApiProfile profile, string id, Action<ApiDrift>? onDrift, string? key)
    {
        DriftPolicy policy = new(ApiTelemetry.Of(RuntimeContract.Supported(profile).Name).Drift, onDrift, throws: false);
        // The log rejects a message without its key, so a log is created even if there is no observer.
        return key is null ? policy.Begin(Guard.NotNull(id)) : new DriftLog(Guard.NotNull(id), policy) { Key = key };
    }

    private static T Read<T>(string id, JsonCodec<T> codec, ReadOnlySpan<byte> utf8, DriftLog? drift, string? key = null)
    {
        bool isRead = false;
        try
        {
            T message = codec.ReadDocument(utf8, drift);
            if (key is not null)
                CallbackIdentity.Check(utf8, key, codec, drift?.MissingMembers ?? 0);
            isRead = true;
            return message;
        }
        catch (JsonShapeException exception)
        {
            byte[] raw = utf8.Slice(0, Math.Min(utf8.Length, MostKept)).ToArray();
            throw new ApiFormatException(id, exception) { RawBody = raw, IsRawBodyTruncated = raw.Length < utf8.Length };
        }
        finally
        {
            drift?.Report(isFailing: !isRead, hidden: null);
        }
    }
}
