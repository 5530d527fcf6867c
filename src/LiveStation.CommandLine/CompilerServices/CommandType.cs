using System.ComponentModel;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.CompilerServices;

/// <summary>The type of a value, as commands read and show it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CommandType
{
    private readonly Lazy<IReadOnlyList<CommandWord>> _words;
    private readonly Lazy<IReadOnlyList<CommandMember>> _members;
    private CommandType? _list;
    private CommandType? _map;

    private CommandType(
        CommandKind kind, Func<CommandWord[]>? words = null, Func<CommandMember[]>? members = null, CommandType? item = null)
    {
        Kind = kind;
        Item = item;
        _words = new(() => words?.Invoke() ?? []);
        _members = new(() => members?.Invoke() ?? []);
    }

    /// <summary>No value.</summary>
    public static CommandType Nothing { get; } = new(CommandKind.Nothing);

    /// <summary>Text.</summary>
    public static CommandType String { get; } = new(CommandKind.Text);

    /// <summary>Text that must not be shown.</summary>
    public static CommandType Secret { get; } = new(CommandKind.Secret);

    /// <summary>Whole number of 32 bits.</summary>
    public static CommandType Int32 { get; } = new(CommandKind.Integer) { Largest = int.MaxValue };

    /// <summary>Whole number of 64 bits.</summary>
    public static CommandType Int64 { get; } = new(CommandKind.Integer) { Largest = long.MaxValue };

    /// <summary>Number with a fraction.</summary>
    public static CommandType Double { get; } = new(CommandKind.Number);

    /// <summary>True or false.</summary>
    public static CommandType Boolean { get; } = new(CommandKind.Boolean);

    /// <summary>URL.</summary>
    public static CommandType Uri { get; } = new(CommandKind.Text) { IsAddress = true };

    /// <summary>Time in milliseconds since 1970, UTC.</summary>
    public static CommandType TimestampMilliseconds { get; } = new(CommandKind.TimestampMilliseconds);

    /// <summary>Time in the format <c>yyyyMMddHHmmss</c>, Korea Standard Time.</summary>
    public static CommandType TimestampKst14 { get; } = new(CommandKind.TimestampKst14);

    /// <summary>Duration in milliseconds.</summary>
    public static CommandType DurationMilliseconds { get; } =
        new(CommandKind.Duration) { Unit = TimeSpan.FromMilliseconds(1), UnitName = new("milliseconds", "밀리초") };

    /// <summary>Duration in seconds.</summary>
    public static CommandType DurationSeconds { get; } =
        new(CommandKind.Duration) { Unit = TimeSpan.FromSeconds(1), UnitName = new("seconds", "초") };

    /// <summary>Duration in minutes.</summary>
    public static CommandType DurationMinutes { get; } =
        new(CommandKind.Duration) { Unit = TimeSpan.FromMinutes(1), UnitName = new("minutes", "분") };

    /// <summary>Any JSON value.</summary>
    public static CommandType Json { get; } = new(CommandKind.Json);

    /// <summary>A list of these values.</summary>
    public CommandType List => _list ??= new(CommandKind.List, item: this);

    /// <summary>An object with these values under any names.</summary>
    public CommandType Map => _map ??= new(CommandKind.Map, item: this);

    /// <summary>The kind.</summary>
    internal CommandKind Kind { get; }

    /// <summary>Type of the items of a list or of the values of a map; null for other kinds.</summary>
    internal CommandType? Item { get; }

    /// <summary>The largest whole number.</summary>
    internal long Largest { get; private init; }

    /// <summary>Whether the text is a URL.</summary>
    internal bool IsAddress { get; private init; }

    /// <summary>The unit of a duration.</summary>
    internal TimeSpan Unit { get; private init; }

    /// <summary>Name of the unit of a duration.</summary>
    internal LocalText UnitName { get; private init; }

    /// <summary>The values of an enum.</summary>
    internal IReadOnlyList<CommandWord> Words => _words.Value;

    /// <summary>The members of an object.</summary>
    internal IReadOnlyList<CommandMember> Members => _members.Value;

    /// <summary>Creates the type of an enum.</summary>
    /// <param name="words">Creates the values when they are needed.</param>
    /// <returns>The type.</returns>
    public static CommandType OfWords(Func<CommandWord[]> words) => new(CommandKind.Word, words: words);

    /// <summary>Creates the type of an object.</summary>
    /// <param name="members">Creates the members when they are needed.</param>
    /// <returns>The type.</returns>
    public static CommandType OfMembers(Func<CommandMember[]> members) => new(CommandKind.Members, members: members);

    /// <summary>Returns a member of an object; null when it is unknown.</summary>
    internal CommandMember? Find(string wire)
    {
        foreach (CommandMember member in Members)
        {
            if (member.Wire == wire)
                return member;
        }
        return null;
    }
}
