using System.IO.Pipelines;
using System.Net.Http.Headers;
using System.Text.Json;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>
/// A callback of an API: the messages that the service posts to an endpoint of the customer, and how they are read and
/// identified.
/// </summary>
/// <remarks>Generated code returns an instance for each callback. Instances are immutable.</remarks>
/// <typeparam name="T">The type of the messages.</typeparam>
public sealed class ApiCallback<T>
{
    private readonly ApiProfile _profile;
    private readonly JsonCodec<T> _codec;
    private readonly string? _key;

    internal ApiCallback(ApiProfile profile, string id, JsonCodec<T> codec, string? key)
    {
        _profile = Guard.NotNull(profile);
        Id = Guard.NotNull(id);
        _codec = Guard.NotNull(codec);
        _key = key;
    }

    /// <summary>The name of the API, such as <c>LiveStation</c>.</summary>
    public string Api => _profile.Name;

    /// <summary>The ID of the callback in the spec, such as <c>eventCallback</c>.</summary>
    public string Id { get; }

    /// <summary>Reads a message.</summary>
    /// <param name="utf8">The body of the request in UTF-8.</param>
    /// <param name="onDrift">
    /// Receives each tolerated difference between the message and the spec; null to ignore drift.
    /// </param>
    /// <returns>The message.</returns>
    /// <exception cref="InvalidOperationException">
    /// The generated code requires another version of LiveStation.Runtime.
    /// </exception>
    /// <exception cref="ApiFormatException">The body is not a valid message.</exception>
    public T Read(ReadOnlySpan<byte> utf8, Action<ApiDrift>? onDrift = null) => _key is null
        ? CallbackReader.Read(_profile, Id, _codec, utf8, onDrift)
        : CallbackReader.Read(_profile, Id, _codec, utf8, onDrift, _key);

    /// <summary>Receives and reads a message.</summary>
    /// <remarks>The stream is read to its end or to the maximum and stays open.</remarks>
    /// <param name="utf8">The body of the request in UTF-8.</param>
    /// <param name="onDrift">
    /// Receives each tolerated difference between the message and the spec; null to ignore drift.
    /// </param>
    /// <param name="maxBytes">The maximum size of the body in bytes. The default is 1,048,576 (1 MiB).</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxBytes"/> is less than 1.</exception>
    /// <exception cref="InvalidOperationException">
    /// The generated code requires another version of LiveStation.Runtime.
    /// </exception>
    /// <exception cref="ApiFormatException">
    /// The body is not a valid message, or it is larger than <paramref name="maxBytes"/>.
    /// </exception>
    /// <exception cref="OperationCanceledException">
    /// The operation was canceled by <paramref name="cancellationToken"/>.
    /// </exception>
    public Task<T> ReadAsync(
        Stream utf8,
        Action<ApiDrift>? onDrift = null,
        int maxBytes = CallbackReader.DefaultMaxBytes,
        CancellationToken cancellationToken = default) =>
        CallbackReader.ReadAsync(_profile, Id, _codec, utf8, onDrift, _key, maxBytes, cancellationToken);

    /// <summary>Receives and reads a message.</summary>
    /// <remarks>The bytes that were read are consumed, even if the message is rejected. The reader is not completed.</remarks>
    /// <param name="utf8">The body of the request in UTF-8.</param>
    /// <param name="onDrift">
    /// Receives each tolerated difference between the message and the spec; null to ignore drift.
    /// </param>
    /// <param name="maxBytes">The maximum size of the body in bytes. The default is 1,048,576 (1 MiB).</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxBytes"/> is less than 1.</exception>
    /// <exception cref="InvalidOperationException">
    /// The generated code requires another version of LiveStation.Runtime.
    /// </exception>
    /// <exception cref="ApiFormatException">
    /// The body is not a valid message, or it is larger than <paramref name="maxBytes"/>.
    /// </exception>
    /// <exception cref="OperationCanceledException">
    /// The operation was canceled by <paramref name="cancellationToken"/>, or the pending read was canceled.
    /// </exception>
    public Task<T> ReadAsync(
        PipeReader utf8,
        Action<ApiDrift>? onDrift = null,
        int maxBytes = CallbackReader.DefaultMaxBytes,
        CancellationToken cancellationToken = default) =>
        CallbackReader.ReadAsync(_profile, Id, _codec, utf8, onDrift, _key, maxBytes, cancellationToken);

    /// <summary>Returns the text that identifies a message, so that duplicates can be detected.</summary>
    /// <param name="message">The message.</param>
    /// <returns>
    /// The value of the identifying property, as text; the whole message in JSON if the spec does not specify such a property.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is null.</exception>
    /// <exception cref="ArgumentException">A value of the message cannot be represented in JSON.</exception>
    public string IdentityOf(T message)
    {
        using JsonDocument document = JsonDocument.Parse(Write(message));
        JsonElement root = document.RootElement;
        if (_key is null || !root.TryGetProperty(_key, out JsonElement key))
            return root.GetRawText();
        return key.ValueKind == JsonValueKind.String ? key.GetString()! : key.GetRawText();
    }

    /// <summary>Writes a message as the service does, for example for a test.</summary>
    /// <param name="message">The message.</param>
    /// <returns>The message as JSON in UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is null.</exception>
    /// <exception cref="ArgumentException">A value of the message cannot be represented in JSON.</exception>
    public byte[] Write(T message) => _codec.ToUtf8(message);

    /// <summary>Creates the request with which the service posts a message, for example for a test of an endpoint.</summary>
    /// <param name="endpoint">The address of the endpoint. It can be relative to the base address of an <see cref="HttpClient"/>.</param>
    /// <param name="message">The message.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="endpoint"/> or <paramref name="message"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException">A value of the message cannot be represented in JSON.</exception>
    public HttpRequestMessage CreateRequest(Uri endpoint, T message)
    {
        ByteArrayContent content = new(Write(message));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return new HttpRequestMessage(HttpMethod.Post, Guard.NotNull(endpoint)) { Content = content };
    }
}
