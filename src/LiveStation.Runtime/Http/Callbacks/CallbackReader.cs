using System.ComponentModel;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Http.Callbacks;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Reads messages that the service posts to an address of the customer.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class CallbackReader
{
    // An exception is no place for a body of any size that a stranger may send.
    private const int MostKept = 64 * 1024;

    /// <summary>Reads a message.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="profile">The API.</param>
    /// <param name="id">Name of the message in the spec.</param>
    /// <param name="codec">Reads its type.</param>
    /// <param name="utf8">The body of the request in UTF-8.</param>
    /// <param name="onDrift">
    /// Is told of each place where the message differs from the spec and was read all the same; null for nobody.
    /// </param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException">The API, name or codec is null.</exception>
    /// <exception cref="InvalidOperationException">The generated code was written for another runtime.</exception>
    /// <exception cref="ApiFormatException">It is no such message.</exception>
    public static T Read<T>(
        ApiProfile profile, string id, JsonCodec<T> codec, ReadOnlySpan<byte> utf8, Action<ApiDrift>? onDrift)
    {
        DriftLog? drift = Begin(profile, id, onDrift, key: null);
        return Read(id, Guard.NotNull(codec), utf8, drift);
    }

    /// <summary>Reads a message that has to say what it is about.</summary>
    /// <remarks>
    /// Nothing proves who posted it. One without its key is not this message, or nothing that can be acted on, and the
    /// default of the key's type would pass for a value.
    /// </remarks>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="profile">The API.</param>
    /// <param name="id">Name of the message in the spec.</param>
    /// <param name="codec">Reads its type.</param>
    /// <param name="utf8">The body of the request in UTF-8.</param>
    /// <param name="onDrift">
    /// Is told of each place where the message differs from the spec and was read all the same; null for nobody.
    /// </param>
    /// <param name="key">JSON name of the member that tells two messages apart.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException">The API, name, codec or key is null.</exception>
    /// <exception cref="InvalidOperationException">The generated code was written for another runtime.</exception>
    /// <exception cref="ApiFormatException">
    /// It is no such message; or the key is missing, null, empty or 0; or nothing else of the message is there.
    /// </exception>
    public static T Read<T>(
        ApiProfile profile, string id, JsonCodec<T> codec, ReadOnlySpan<byte> utf8, Action<ApiDrift>? onDrift, string key)
    {
        DriftLog? drift = Begin(profile, id, onDrift, Guard.NotNull(key));
        return Read(id, Guard.NotNull(codec), utf8, drift, key);
    }

    private static DriftLog? Begin(ApiProfile profile, string id, Action<ApiDrift>? onDrift, string? key)
    {
        DriftPolicy policy = new(DriftMetric.Of(RuntimeContract.Supported(profile).Name), onDrift, throws: false);
        // What refuses a message without its key is the log, so there is one even when nobody is told.
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
