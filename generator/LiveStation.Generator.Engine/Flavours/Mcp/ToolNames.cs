using System.Globalization;
using System.Text;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Mcp;

/// <summary>
/// Names of tools, such as <c>channels_get_service_urls</c>: ASCII letters, digits and underscores, at most 64 characters, which all
/// hosts accept. A name that does not fit, or that two operations would share, ends in a hash of the ID of its operation.
/// Therefore, the name of a tool does not change when an operation with another name is added.
/// </summary>
internal sealed class ToolNames
{
    private const int MostLetters = 64;
    private readonly Dictionary<string, string> _names;

    /// <summary>Initializes the names of all operations of an API.</summary>
    /// <param name="model">The API.</param>
    public ToolNames(ApiModel model) => _names = model.Groups
        .SelectMany(group => group.Operations.Select(operation => (operation.Id, Name: Wanted(group, operation))))
        .GroupBy(one => one.Name, StringComparer.Ordinal)
        .SelectMany(same => same.Select(one =>
            (one.Id, Name: same.Count() == 1 && Fits(one.Name) ? one.Name : Hashed(one.Name, one.Id))))
        .ToDictionary(one => one.Id, one => one.Name, StringComparer.Ordinal);

    /// <summary>Returns the name of the tool of an operation.</summary>
    /// <param name="operation">The operation.</param>
    public string Of(OperationModel operation) => _names[operation.Id];

    private static string Wanted(GroupModel group, OperationModel operation) => Words(group.Name) + "_" + Words(operation.Name);

    private static bool Fits(string name) => name.Length <= MostLetters && name.All(IsAllowed);

    private static string Hashed(string name, string id)
    {
        string end = "_" + NameHash.Of(id).ToString("x8", CultureInfo.InvariantCulture);
        string start = new([.. name.Where(IsAllowed).Take(MostLetters - end.Length)]);
        return start.Trim('_') is { Length: > 0 } known ? known + end : "tool" + end;
    }

    // A word begins with a capital letter; consecutive capital letters are one word: HLSOutput becomes hls_output.
    private static string Words(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            if (i > 0 && IsCapital(name[i]) && (!IsCapital(name[i - 1]) || IsSmall(name, i + 1)))
                words.Append('_');
            words.Append(char.ToLowerInvariant(name[i]));
        }
        return words.ToString();
    }

    private static bool IsCapital(char letter) => letter is >= 'A' and <= 'Z';

    private static bool IsSmall(string name, int index) => index < name.Length && name[index] is >= 'a' and <= 'z';

    private static bool IsAllowed(char letter) => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_';
}
