using System.Text.Json;
using LiveStation.Runtime;

namespace LiveStation.AspNetCore;

/// <summary>Extension methods for the JSON options of an app.</summary>
public static class LiveStationJsonOptionsExtensions
{
    /// <summary>Writes <c>***</c> instead of the secrets of generated types.</summary>
    /// <remarks>
    /// Without this method, an endpoint that returns a channel sends its stream key to the browser. Request bodies are read as
    /// before. See <see cref="SecretMaskConverter"/> for what is masked.
    /// </remarks>
    /// <param name="options">
    /// The options, such as <c>SerializerOptions</c> of <c>ConfigureHttpJsonOptions</c>, or <c>JsonSerializerOptions</c> of
    /// <c>AddJsonOptions</c> for controllers.
    /// </param>
    /// <param name="members">
    /// JSON names of further properties of generated types whose values to mask, such as <c>callbackEndpoint</c>.
    /// </param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="options"/> or <paramref name="members"/> is null.
    /// </exception>
    /// <exception cref="InvalidOperationException"><paramref name="options"/> is read-only.</exception>
    public static JsonSerializerOptions MaskLiveStationSecrets(this JsonSerializerOptions options, params string[] members)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(members);
        // The first mask applies, so it also contains the properties of the earlier ones.
        string[] all = [.. options.Converters.OfType<SecretMaskConverter>().SelectMany(static mask => mask.Members), .. members];
        options.Converters.Insert(0, new SecretMaskConverter(all));
        return options;
    }
}
