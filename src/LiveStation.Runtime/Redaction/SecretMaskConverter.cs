using System.Text.Json;
using System.Text.Json.Serialization;

namespace LiveStation.Runtime;

/// <summary>
/// Makes <see cref="JsonSerializer"/> write <c>***</c> instead of secrets. Add it to
/// <see cref="JsonSerializerOptions.Converters"/> of options with which values are only displayed or sent to a browser.
/// </summary>
/// <remarks>
/// <para>
/// It masks each <see cref="Secret"/>, and its text where it occurs in other strings of the same generated type, for
/// example in an address that contains a stream key. In properties that are not in the spec, and in
/// <see cref="RawJson"/>, it masks values whose property names indicate a secret, such as <c>password</c>.
/// </para>
/// <para>
/// It applies to all generated types, alone or in lists, maps and types of your own. Reading does not change. What was
/// written with it cannot be read back, because the secrets are lost. It does not apply to properties of other types
/// that you copied a secret to.
/// </para>
/// </remarks>
public sealed class SecretMaskConverter : JsonConverterFactory
{
    private readonly HashSet<string> _members;

    /// <summary>Initializes a new instance of the <see cref="SecretMaskConverter"/> class.</summary>
    /// <param name="members">
    /// JSON names of further properties of generated types whose values to mask, such as <c>callbackEndpoint</c>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="members"/> is null.</exception>
    public SecretMaskConverter(params string[] members) => _members = new HashSet<string>(Guarded(members), StringComparer.Ordinal);

    /// <summary>The JSON names of further properties whose values are masked.</summary>
    public IReadOnlyCollection<string> Members => _members;

    /// <summary>Returns false: the converters of the types themselves consult the mask.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>Always false.</returns>
    public override bool CanConvert(Type typeToConvert) => false;

    /// <inheritdoc />
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => null;

    /// <summary>Returns the first mask of the options; null if there is none.</summary>
    internal static SecretMaskConverter? Of(JsonSerializerOptions? options)
    {
        if (options is null)
            return null;
        IList<JsonConverter> converters = options.Converters;
        for (int i = 0; i < converters.Count; i++)
        {
            if (converters[i] is SecretMaskConverter mask)
                return mask;
        }
        return null;
    }

    /// <summary>Returns whether the values of properties with this JSON name are masked.</summary>
    internal bool Hides(string member) => _members.Contains(member);

    private static string[] Guarded(string[] members) => members ?? throw new ArgumentNullException(nameof(members));
}
