using LiveStation.Generator.Engine.Flavours.Schemas;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Engine.Flavours.JsonSchema;

/// <summary>
/// Names of the files. Windows and macOS do not distinguish names that differ only in case, and Windows has names of devices; such
/// a name gets an underscore, which no name of a spec contains.
/// </summary>
internal sealed class SchemaFileNames
{
    // A suffix separates the names of operations and callbacks from those of types, which contain no dot.
    public const string OfRequest = ".request", OfResponse = ".response", OfCallback = ".callback", OfErrors = "response.error";

    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    /// <summary>Initializes the names of an API.</summary>
    /// <param name="model">The API.</param>
    /// <param name="forms">The forms of types and enums.</param>
    public SchemaFileNames(ApiModel model, SchemaForms forms)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        foreach (string name in model.Groups.SelectMany(group => NamesOf(group, forms)).Prepend(OfErrors))
        {
            int end = name.IndexOf('.');
            string stem = end < 0 ? name : name.Substring(0, end), suffix = name.Substring(stem.Length);
            while (DeviceNames.Contains(stem) || !taken.Add(stem + suffix))
                stem += '_';
            _files[name] = stem + suffix + ".schema.json";
        }
    }

    /// <summary>Returns the file of a schema.</summary>
    /// <param name="name">Name of a form of a type or an enum, or ID of an operation or a callback with its suffix.</param>
    public string Of(string name) => _files[name];

    private static IEnumerable<string> NamesOf(GroupModel group, SchemaForms forms) =>
    [
        .. group.Enums.Select(one => one.Name).Concat(group.Types.Select(type => type.Name))
            .SelectMany(name => forms.Of(name).Select(direction => forms.NameOf(name, direction))),
        .. group.Operations.SelectMany(operation => new[] { operation.Id + OfRequest, operation.Id + OfResponse }),
        .. group.Callbacks.Select(callback => callback.Id + OfCallback),
    ];
}
