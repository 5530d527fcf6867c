using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveStation.Conventions.Tests.Rooms;

/// <summary>The rooms of a project, and which names types and members of which.</summary>
internal sealed class RoomPlan
{
    private static readonly ConcurrentDictionary<string, RoomPlan> Plans = new(StringComparer.Ordinal);

    private readonly Dictionary<string, SortedSet<string>> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _foreign = new(StringComparer.Ordinal);

    public RoomPlan(string assembly, IReadOnlyList<SourceFile> files)
    {
        Files = [.. files.Where(file => file.Room is not null)];
        CSharpCompilation compilation = SourceCompilation.Of(assembly, files);
        Errors = [.. SourceCompilation.Errors(compilation)];
        Dictionary<SyntaxTree, string> rooms = Files.ToDictionary(file => file.Tree, file => file.Room!);
        foreach (string room in rooms.Values)
            _known.TryAdd(room, new(StringComparer.Ordinal));
        foreach (SourceFile file in Files)
        {
            IEnumerable<ISymbol> named = SourceCompilation.Named(compilation, file.Tree).Distinct(SymbolEqualityComparer.Default)!;
            _known[file.Room!].UnionWith(named.SelectMany(HomesOf).Where(rooms.ContainsKey).Select(home => rooms[home]));
            _known[file.Room!].Remove(file.Room!);
        }
    }

    /// <summary>The files in rooms.</summary>
    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>The errors of the compiler: with one of them, this plan may be incomplete.</summary>
    public IReadOnlyList<string> Errors { get; }

    /// <summary>The rooms that each knows.</summary>
    public IReadOnlyDictionary<string, SortedSet<string>> Known => _known;

    /// <summary>The types of other assemblies that the files name, as reflection calls those that are not nested.</summary>
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

    /// <summary>Returns the plan of a project.</summary>
    /// <param name="folder">Its folder in the repository.</param>
    public static RoomPlan Of(string folder) => Plans.GetOrAdd(folder, _ =>
    {
        SourceProject project = SourceProject.All.Single(one => one.Folder == folder);
        return new RoomPlan(project.AssemblyName ?? folder.Split('/')[^1], project.Files);
    });

    /// <summary>Indicates whether one of two rooms knows the other.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    public bool Meet(string one, string other) => _known[one].Contains(other) || _known[other].Contains(one);

    private IEnumerable<SyntaxTree> HomesOf(ISymbol symbol)
    {
        INamedTypeSymbol? type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        if (type is { DeclaringSyntaxReferences: [] })
            _foreign.Add($"{type.ContainingNamespace}.{type.MetadataName}");
        // The compiler declares members too, those of records for example.
        return (symbol.DeclaringSyntaxReferences is { Length: > 0 } own ? own : type?.DeclaringSyntaxReferences ?? [])
            .Select(reference => reference.SyntaxTree);
    }
}
