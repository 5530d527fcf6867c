using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveStation.Conventions.Tests.Rooms;

/// <summary>The rooms of a project, and which names types and members of which.</summary>
internal sealed class RoomPlan
{
    private readonly Dictionary<string, SortedSet<string>> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _foreign = new(StringComparer.Ordinal);

    private readonly Dictionary<string, HashSet<string>> _named = new(StringComparer.Ordinal);
    private readonly List<SourceFile> _files = [];
    private readonly List<string> _errors = [];

    /// <summary>Initializes a new instance of the <see cref="RoomPlan"/> class.</summary>
    /// <param name="assembly">The name of the assembly.</param>
    /// <param name="builds">The files, once for each framework whose source differs.</param>
    public RoomPlan(string assembly, params IEnumerable<IReadOnlyList<SourceFile>> builds)
    {
        foreach (IReadOnlyList<SourceFile> files in builds)
            Add(assembly, files);
    }

    /// <summary>The files in rooms.</summary>
    public IReadOnlyList<SourceFile> Files => _files;

    /// <summary>The errors of the compiler: with one of them, this plan may be incomplete.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>The rooms that each knows.</summary>
    public IReadOnlyDictionary<string, SortedSet<string>> Known => _known;

    /// <summary>The types and members of other assemblies that the files name, each by the ID of its documentation.</summary>
    public IReadOnlySet<string> Foreign => _foreign;

    /// <summary>The rooms that are on circles or above them; none when all references run one way.</summary>
    public IReadOnlyCollection<string> Tangled
    {
        get
        {
            SortedSet<string> left = new(_known.Keys, StringComparer.Ordinal);
            while (left.RemoveWhere(room => !_known[room].Overlaps(left)) > 0)
            {
                // The next floor.
            }
            return left;
        }
    }

    /// <summary>Indicates whether one of two files names types or members of the other.</summary>
    /// <param name="one">The path of the one.</param>
    /// <param name="other">The path of the other.</param>
    public bool Meet(string one, string other) =>
        (_named.TryGetValue(one, out HashSet<string>? named) && named.Contains(other))
        || (_named.TryGetValue(other, out named) && named.Contains(one));

    private void Add(string assembly, IReadOnlyList<SourceFile> files)
    {
        SourceFile[] placed = [.. files.Where(file => file.Room is not null)];
        _files.AddRange(placed);
        CSharpCompilation compilation = SourceCompilation.Of(assembly, files);
        _errors.AddRange(SourceCompilation.Errors(compilation));
        Dictionary<SyntaxTree, string> rooms = placed.ToDictionary(file => file.Tree, file => file.Room!);
        foreach (string room in rooms.Values)
            _known.TryAdd(room, new(StringComparer.Ordinal));
        foreach (SourceFile file in placed)
        {
            IEnumerable<ISymbol> named = SourceCompilation.Named(compilation, file.Tree).Distinct(SymbolEqualityComparer.Default)!;
            SyntaxTree[] homes = [.. named.SelectMany(HomesOf).Where(rooms.ContainsKey)];
            _known[file.Room!].UnionWith(homes.Select(home => rooms[home]));
            if (!_named.TryGetValue(file.Tree.FilePath, out HashSet<string>? others))
                _named.Add(file.Tree.FilePath, others = new(StringComparer.Ordinal));
            others.UnionWith(homes.Select(home => home.FilePath));
            _known[file.Room!].Remove(file.Room!);
        }
    }

    private IEnumerable<SyntaxTree> HomesOf(ISymbol symbol)
    {
        INamedTypeSymbol? type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        if (type is { DeclaringSyntaxReferences: [] })
            _foreign.UnionWith([type.OriginalDefinition.GetDocumentationCommentId()!, symbol.GetDocumentationCommentId()!]);
        // The compiler declares members too, those of records for example.
        return (symbol.DeclaringSyntaxReferences is { Length: > 0 } own ? own : type?.DeclaringSyntaxReferences ?? [])
            .Select(reference => reference.SyntaxTree);
    }
}
